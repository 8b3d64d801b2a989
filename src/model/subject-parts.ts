/** A subject in the two parts that a heading sets apart: who concluded, and the matter. Together they are the subject. */
export interface SubjectParts {
  /** How it begins where it begins with who concluded: `Kết luận của đồng chí …, Chủ tịch UBND tỉnh`. */
  lead?: string;
  /** The rest, with the blank before it. */
  matter: string;
}

/**
 * Part a subject before the first "về việc", "về", "tại" or "trong" that follows "Kết luận của …", so that the eye lands
 * on the matter. No letter is lost; a subject of another form is all matter.
 */
export function subjectParts(subject: string): SubjectParts {
  const lead = /^(?:thông báo\s+)?kết luận của\s.{3,200}?(?=\s(?:về|tại|trong)\s)/iu.exec(subject)?.[0];
  return lead === undefined ? { matter: subject } : { lead, matter: subject.slice(lead.length) };
}

/** The matter alone, for rows of many notices whose subjects begin alike; a sign tells that words stand before it. */
export function shortSubject(subject: string): string {
  const { lead, matter } = subjectParts(subject);
  return lead === undefined ? matter : `…${matter}`;
}
