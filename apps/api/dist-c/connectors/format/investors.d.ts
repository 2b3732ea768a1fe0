/**
 * Names of investing firms out of a list separated by semicolons. Two or three plain capitalised words with no
 * word of a firm are taken for a person and left out: the product keeps no personal data.
 */
export declare function investorFirms(list: string): string[];
