import { isCapitals } from '../forms/numbering.ts';

/** Who is told to do something: the words that name them, and where they end (UTF-16 units). */
export interface Actor {
  printed: string;
  /** Offset right behind the name. */
  end: number;
}

/** An actor with the verb that says what it does. */
export interface ActingActor extends Actor {
  /** The verb says by itself that something has to be done: `phải`, `chủ trì`, `có trách nhiệm`. */
  isBinding: boolean;
}

/** Words that a body, an office or a group begins with, where nothing that only looks like one is meant (`Ban hành`). */
const BODY = [
  'UBND|HĐND|MTTQ|Ủy ban|Uỷ ban|Hội đồng|Mặt trận|Tổng cục|Chi cục|Cục|Vụ|Sở|Văn phòng|Kho bạc|Công an|Bộ Chỉ huy|Trung tâm',
  'Ban(?! hành)|Bộ(?! máy)|Phòng(?!,| chống| ngừa)|Trường(?! hợp)|Viện|Bệnh viện|Trạm|Tòa án|Toà án|Bảo hiểm|Ngân hàng',
  'Quỹ(?! đất)|Hội(?! nghị| thảo| họp| nhập)|Liên đoàn|Liên minh|Công đoàn|Đoàn(?! kết)|(?:Tỉnh|Huyện|Thành|Thị|Quận|Đảng) (?:ủy|uỷ|bộ|đoàn)',
  'Cấp (?:ủy|uỷ)|Báo(?! cáo)|Đài|Tổng công ty|Công ty|Tập đoàn|Doanh nghiệp|Điện lực|Bưu điện|Viễn thông|Hạt|Đội(?! ngũ)|Đồn|Tổ(?! chức)|Nhóm',
  'Thanh tra(?= (?:\\p{Lu}|tỉnh|huyện|thành phố|thị xã|sở|bộ))|Chủ tịch|Phó|Bí thư|Giám đốc|Trưởng|Chánh|(?:Chi cục|Cục|Hiệu|Viện|Thủ|Kế toán) trưởng',
  'Người đứng đầu|(?:Tập thể )?Lãnh đạo(?! ?,| chỉ đạo| việc| công tác)|Đồng chí|Thành viên|Cơ quan|Đơn vị|Chủ (?:đầu tư|rừng|nhiệm|dự án)|Nhà (?:thầu|đầu tư|trường)|Địa phương',
  'Huyện|Xã(?! hội)|Thị (?:trấn|xã)|Phường|Thành phố|Tỉnh|Bộ phận|Lực lượng|Hợp tác xã|Cả hệ thống chính trị|Khu(?! vực)|Thường trực|Ngành|Cấp|Tư vấn|Hải quan|Hệ thống chính trị|Tập đoàn|Khối',
].join('|');
const MANY = '(?:(?:các|những|toàn thể|tất cả các|từng|tập thể|hai|ba|0?[2-9]) )?(?:đồng chí )?';
const OPENING = new RegExp(
  `^${MANY}(?:${BODY}|(?<=các )(?:tổ chức|sở|ban|bên|thành viên|xã|huyện|trường|thôn|hộ))(?![\\p{L}\\p{M}])`,
  'iu',
);
/** `CÁC`, and the small letters that a body of many or a place may begin with in running text. */
const SMALL_OPENING =
  /^(?:các|những|toàn thể|tập thể|đồng chí|huyện|xã|thị trấn|thành phố|tỉnh|phường|lãnh đạo|chủ đầu tư|cấp ủy|đơn vị|nhà trường|bộ phận|cơ quan|doanh nghiệp|địa phương|công an|từng)(?!\p{L})/u;

/** Verbs that by themselves lay a duty on the actor. */
const BINDING =
  'cần|phải|chủ trì|có trách nhiệm|chịu trách nhiệm|khẩn trương|được giao|được phân công|có nhiệm vụ';
/** Verbs of orders, as offices use them behind the name of an actor. */
const ACTING = [
  'chủ động|phối hợp|tập trung|tiếp tục|tăng cường|chỉ đạo|thực hiện|rà soát|tham mưu|báo cáo|tổ chức|triển khai|đôn đốc|theo dõi',
  'kiểm tra|hướng dẫn|thẩm định|thẩm tra|trình|lập|xây dựng|hoàn thành|hoàn thiện|có kế hoạch|thường xuyên|định kỳ|quan tâm|phấn đấu',
  'bố trí|cử|căn cứ|nghiên cứu|tổng hợp|kiểm điểm|đẩy nhanh|đẩy mạnh|quán triệt|nghiêm túc|trực tiếp|kịp thời|bàn giao|tháo gỡ|giải quyết',
  'xử lý|cung cấp|công khai|cập nhật|tuyên truyền|vận động|định hướng|mở|lãnh đạo|giám sát|tiếp thu|khắc phục|hỗ trợ|duy trì|bảo đảm|đảm bảo',
  'phân công|phân bổ|gửi|đăng|niêm yết|thu hồi|xác minh|thông tin|tạo điều kiện|ưu tiên|cam kết|nâng cao|siết chặt|chấn chỉnh|ban hành|sớm',
  'chuẩn bị|đề xuất|đánh giá|xem xét|sắp xếp|huy động|lồng ghép|vào cuộc|nhanh chóng|tích cực|quyết liệt|làm việc|làm rõ|bổ sung|điều chỉnh',
  'phê duyệt|lựa chọn|thi công|kiểm soát|giữ|phát huy|phát động|nhắc nhở|dừng|tạm dừng|chấm dứt|nộp|lắp đặt|thay thế|sửa chữa|khởi công|giải ngân',
  'quyết toán|nghiệm thu|thanh toán|công bố|đối chiếu|thống kê|số hóa|đào tạo|bồi dưỡng|tập huấn|trồng|chi trả|tiếp nhận|phủ sóng|thanh tra|gắn',
  'điều tra|chấp hành|thu hút|thành lập|kiện toàn|bám sát|tham gia|lưu ý|chú trọng|di dời|cắt giảm|tiến hành|tạo|bảo vệ|tiết kiệm|phân loại',
  'có (?:văn bản|giải pháp|phương án|biện pháp)|theo (?:chức năng|nhiệm vụ|lĩnh vực|thẩm quyền|phân công|phạm vi|địa bàn)|trong (?:phạm vi|quá trình)|trên cơ sở',
].join('|');
const VERB = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:(?<binding>${BINDING})|(?:${ACTING}))(?![\\p{L}\\p{M}])`,
  'gu',
);
/** Before a verb these make it part of what is told of the actor, and no order. */
const TOLD = /(?:^|\s)(?:đã|đang|chưa|không|được|bị|việc|công tác|để|về|của|sự|do|mới|còn|vẫn|ban)\s$/iu;
/** What is told of an actor: what follows is a finding. */
const STATE =
  /(?:^|[\s,])(?:đã|đang|vẫn|còn|là|có(?! liên quan)|cơ bản|nhất trí|thống nhất|ghi nhận|biểu dương|đồng ý|kết luận|thông báo)(?![\p{L}\p{M}])/u;
/** Who orders it, and whom: no name has these. */
const COMMANDS = /\s(?:giao|yêu cầu|đề nghị)\s/u;
const LONGEST_NAME = 130;

/** Whether an actor begins at an offset; in small letters only those that no name begins with. */
export function opensActor(text: string, at: number): boolean {
  const rest = text.slice(at, at + 60);
  return OPENING.test(rest) && (/^\p{Lu}/u.test(rest) || SMALL_OPENING.test(rest));
}

/**
 * The actor that begins at an offset and does something: its name reaches to the first verb of an order. `undefined` where
 * none begins, or where the words only tell what it did.
 */
export function readActing(text: string, at: number): ActingActor | undefined {
  if (!opensActor(text, at)) return undefined;
  const rest = text.slice(at, at + LONGEST_NAME + 40);
  for (const match of rest.matchAll(VERB)) {
    const before = rest.slice(0, match.index);
    if (before.length > LONGEST_NAME || /[.;:]/u.test(before)) return undefined;
    if (TOLD.test(before)) continue;
    const printed = before.replace(/[\s,]+$/u, '');
    if (printed === '' || STATE.test(printed) || COMMANDS.test(printed)) return undefined;
    const end = at + printed.length;
    return { printed, end, isBinding: match.groups?.['binding'] !== undefined };
  }
  return undefined;
}

const ADDRESS =
  /^(?:đối với|về phía|giao(?: cho)?|yêu cầu|đề nghị|kiến nghị(?: (?:đối )?với)?|(?:trách nhiệm|nhiệm vụ)(?: của)?)\s+/iu;
const LEADS =
  /\s+(?:lãnh đạo, chỉ đạo|tập trung|thực hiện|chỉ đạo|chủ trì|khẩn trương|quan tâm|có trách nhiệm|cần|phải)(?:[\s,].*)?$/u;

/** The actor that words name and nothing else, as a heading or the start of a list does; `Đối với`, `Giao` may stand before. */
export function readActorAlone(words: string): Actor | undefined {
  const text = words.trim().replace(/[\s:.;]+$/u, '');
  const lead = ADDRESS.exec(text)?.[0].length ?? 0;
  const named = text.slice(lead);
  const isShouted = isCapitals(named);
  const name = isShouted ? named : named.replace(LEADS, '');
  if (name.length > LONGEST_NAME || !OPENING.test(name)) return undefined;
  if (!isShouted && lead === 0 && !/^\p{Lu}/u.test(name)) return undefined;
  const isSentence = /[.;:]/u.test(name) || (!isShouted && (STATE.test(name) || hasVerb(name)));
  return isSentence ? undefined : { printed: name, end: lead + name.length };
}

function hasVerb(name: string): boolean {
  return [...name.matchAll(VERB)].some(({ index }) => !TOLD.test(name.slice(0, index)));
}

const OPENER =
  /(?<before>^|[,:;]\s+|\s(?:và|đồng thời|nhưng)\s+)(?:(?:giao|yêu cầu|đề nghị|phân công(?= cho)|kiến nghị)(?: cho)?(?: nhiệm vụ cho)?)\s+/giu;
const PASSIVE = /(?<![\p{L}\p{M}])(?:do|được giao cho|giao cho|được phân công cho)\s+/gu;
const DOES =
  /^(?:chủ trì|thực hiện|đảm nhiệm|phụ trách|chịu trách nhiệm|chỉ đạo|hướng dẫn|triển khai|theo dõi|tổ chức)/u;

/** An order's actor in a clause, how the clause names it, and where the order begins. */
export interface FoundActor extends ActingActor {
  form: 'opener' | 'subject' | 'passive' | 'label';
  /** Offset of the order's first letter. */
  from: number;
}

/** Who a clause tells to do something, and in which form; `undefined` where it tells nobody. */
export function findActor(clause: string): FoundActor | undefined {
  const openers = findOpeners(clause);
  return (
    openers.find(({ from }) => from === 0) ??
    findLabel(clause) ??
    findFirstSubject(clause) ??
    findCommanded(clause) ??
    openers[0] ??
    findLaterSubject(clause) ??
    findPassive(clause)
  );
}

/** `Giao Sở Tài chính …` at the start of a clause, `…, đề nghị UBND huyện …` within it. */
function findOpeners(clause: string): FoundActor[] {
  return [...clause.matchAll(OPENER)].flatMap((match): FoundActor[] => {
    const from = match.index + (match.groups?.['before'] ?? '').length;
    const at = match.index + match[0].length;
    if (!opensActor(clause, at) || /(?:đã|được|về việc)\s*$/u.test(clause.slice(0, from))) return [];
    const acting = readActing(clause, at);
    const name = acting?.printed ?? (/^[^,;:.]*/u.exec(clause.slice(at))?.[0] ?? '').trim();
    if (name.length > LONGEST_NAME) return [];
    return [{ printed: name, end: at + name.length, isBinding: true, form: 'opener', from }];
  });
}

/** `Phòng Nông nghiệp: cử cán bộ …` */
function findLabel(clause: string): FoundActor | undefined {
  const colon = clause.indexOf(':');
  if (colon < 0 || clause.slice(colon + 1).trim() === '') return undefined;
  const actor = readActorAlone(clause.slice(0, colon));
  if (!actor) return undefined;
  const from = colon + 1 + (/^\s*/u.exec(clause.slice(colon + 1))?.[0].length ?? 0);
  return { ...actor, isBinding: false, form: 'label', from };
}

/** What may stand before the actor and belongs to its order: a condition, a time, an occasion. */
const CONDITION =
  /^(?:Trường hợp|Nếu|Khi|Sau khi|Trước khi|Nhận được|Đối với|Căn cứ|Trên cơ sở|Với|Trong|Để|Nhằm|Bên cạnh|Ngoài ra|Đồng thời|Riêng|H[ằà]ng|Định kỳ|Trước|Chậm nhất|Từ|Đến|Qua|Ngay|Mỗi|Về|Tại)(?!\p{L})/iu;
const RELATION =
  /(?:với|gửi|trình|cùng|của|cho|đối với|báo cáo|gồm|như|là|và|hoặc|do|bởi|tại|giữa|từ|hướng dẫn|chỉ đạo|đôn đốc|hỗ trợ|giúp)\s[^;:]*$/iu;

const COMMANDER = /^(?:[^,;:.]{2,90}?)\s(?=(?:giao|yêu cầu|đề nghị)(?: cho)?\s)/u;
const AGREED = /^(?:Thống nhất|Đồng ý|Nhất trí|Nhiệm vụ này|Nội dung này|Việc này)$/u;

/** `Chủ tịch UBND tỉnh yêu cầu Sở Tài chính …`, `Thống nhất giao Sở Tài chính …` */
function findCommanded(clause: string): FoundActor | undefined {
  const lead = COMMANDER.exec(clause)?.[0] ?? '';
  const isTold = STATE.test(lead) || /(?:đã|được)\s$/u.test(lead);
  const isLead = AGREED.test(lead.trim()) || (lead !== '' && opensActor(clause, 0) && !isTold);
  if (!isLead) return undefined;
  const [opener] = findOpeners(clause.slice(lead.length));
  if (opener?.from !== 0) return undefined;
  return { ...opener, end: opener.end + lead.length, from: lead.length };
}

function findFirstSubject(clause: string): FoundActor | undefined {
  const acting = readActing(clause, 0);
  return acting && { ...acting, form: 'subject', from: 0 };
}

/** An actor behind a condition, `Trường hợp … thì Sở Tài chính …`, or behind clauses that are its own too. */
function findLaterSubject(clause: string): FoundActor | undefined {
  const isCondition = CONDITION.test(clause);
  for (const { 0: mark, index } of clause.matchAll(/[,:]\s+(?:thì\s+)?|\s+thì\s+/gu)) {
    const before = clause.slice(0, index);
    if (!isCondition && (RELATION.test(before) || STATE.test(before))) continue;
    const acting = readActing(clause, index + mark.length);
    if (acting && !/\s(?:trong|về) (?:công tác|việc)(?:\s|$)/u.test(acting.printed))
      return { ...acting, form: 'subject', from: 0 };
  }
  return undefined;
}

function findPassive(clause: string): FoundActor | undefined {
  for (const match of clause.matchAll(PASSIVE)) {
    const at = match.index + match[0].length;
    const acting = readActing(clause, at);
    if (!acting) continue;
    const does = clause.slice(acting.end).trimStart();
    if (match[0].startsWith('do') && !DOES.test(does)) continue;
    return { ...acting, form: 'passive', from: 0 };
  }
  return undefined;
}
