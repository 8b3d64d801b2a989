import { part } from './page-parts.ts';

/** Ask why words become others, over whatever form is open. @returns undefined where nobody says */
export function askReason(why: string): Promise<string | undefined> {
  const dialog = part<HTMLDialogElement>('hop-ly-do');
  const input = part<HTMLInputElement>('ly-do');
  part('vi-sao').textContent = why;
  input.value = '';
  dialog.showModal();
  return new Promise((answer) => {
    dialog.onclose = () => answer(dialog.returnValue === 'ok' ? input.value.trim() : undefined);
    part('thoi-ly-do').onclick = () => dialog.close('');
  });
}
