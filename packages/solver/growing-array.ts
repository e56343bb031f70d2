/** Typed arrays that grow by doubling, so that a model is built without an object per entry. */
export class GrowingFloats {
  #values = new Float64Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = new Float64Array(this.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.length++] = value;
  }

  set(position: number, value: number): void {
    this.#values[position] = value;
  }

  /** The values so far; a view, valid until the next push. */
  view(): Float64Array {
    return this.#values.subarray(0, this.length);
  }
}

export class GrowingInts {
  #values = new Int32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = new Int32Array(this.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.length++] = value;
  }

  view(): Int32Array {
    return this.#values.subarray(0, this.length);
  }
}
