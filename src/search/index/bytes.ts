const encoder = new TextEncoder();
// A byte order mark is a letter like others here.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A growing run of bytes. Whole numbers are written as in Protocol Buffers: seven bits a byte, least first. */
export class ByteWriter {
  #bytes = new Uint8Array(64);
  #length = 0;

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more));
    grown.set(this.#bytes);
    this.#bytes = grown;
  }

  get length(): number {
    return this.#length;
  }

  number(value: number): void {
    this.#reserve(5);
    let left = value;
    while (left > 127) {
      this.#bytes[this.#length++] = (left & 127) | 128;
      left >>>= 7;
    }
    this.#bytes[this.#length++] = left;
  }

  bytes(data: Uint8Array): void {
    this.number(data.length);
    this.#reserve(data.length);
    this.#bytes.set(data, this.#length);
    this.#length += data.length;
  }

  text(value: string): void {
    this.bytes(encoder.encode(value));
  }

  done(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }
}

/** Reads what a {@link ByteWriter} wrote, in the same order. */
export class ByteReader {
  #at = 0;
  readonly #data: Uint8Array;

  constructor(data: Uint8Array) {
    this.#data = data;
  }

  get isDone(): boolean {
    return this.#at >= this.#data.length;
  }

  number(): number {
    let value = 0;
    let shift = 0;
    for (;;) {
      const byte = this.#data[this.#at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
      shift += 7;
    }
  }

  bytes(): Uint8Array {
    const length = this.number();
    const from = this.#at;
    this.#at += length;
    return this.#data.subarray(from, this.#at);
  }

  text(): string {
    return decoder.decode(this.bytes());
  }
}
