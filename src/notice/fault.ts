/** Tells one fault of the node being read. */
export type Fault = (check: string, message: string, hint: string) => void;
