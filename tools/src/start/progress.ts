/** Prints steps with their time: `  Database ready             1.4 s`, and a line now and then for long ones. */
export class Progress {
  #lastNote = 0;

  async step<T>(name: string, work: () => Promise<T>): Promise<T> {
    const began = performance.now();
    const ticker = setInterval(() => {
      this.say(`  ${name} … ${seconds(began)}`);
    }, 10_000);
    try {
      const result = await work();
      this.say(`  ${name.padEnd(44)} ${seconds(began).padStart(8)}`);
      return result;
    } finally {
      clearInterval(ticker);
    }
  }

  /** A note within a long step, at most one a second. */
  note(text: string): void {
    if (Date.now() - this.#lastNote < 1000) return;
    this.#lastNote = Date.now();
    this.say(`    ${text}`);
  }

  say(text: string): void {
    process.stdout.write(`${text}\n`);
  }
}

function seconds(began: number): string {
  return `${((performance.now() - began) / 1000).toFixed(1)} s`;
}
