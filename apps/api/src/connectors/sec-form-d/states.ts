/** Codes by which EDGAR writes the American states and territories; its codes for other countries are its own. */
const states: ReadonlySet<string> = new Set(
  "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY PR GU VI".split(
    " ",
  ),
);

/** True for the code of an American state or territory. */
export function isAmericanState(code: string): boolean {
  return states.has(code);
}
