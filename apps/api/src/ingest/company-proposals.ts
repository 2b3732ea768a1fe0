import { Injectable } from "@nestjs/common";
import type { CompanyProfile } from "@sector-tracker/shared";
import { type CompanyDirectory, CompanyDirectoryReader } from "../store/facts/company-directory.ts";
import { CompanyCreator } from "../store/facts/company-creator.ts";
import { identityKeyOf } from "./identity-key.ts";

/** Makes companies of what a document with an authoritative id says, where that was asked for. */
@Injectable()
export class CompanyProposals {
  private readonly creator: CompanyCreator;
  private readonly directories: CompanyDirectoryReader;
  constructor(creator: CompanyCreator, directories: CompanyDirectoryReader) {
    this.creator = creator;
    this.directories = directories;
  }

  /** Makes those that the directory does not know. @returns the directory as it is then. */
  async createAll(
    profiles: readonly CompanyProfile[],
    directory: CompanyDirectory,
  ): Promise<CompanyDirectory> {
    const unknown = profiles.filter(
      ({ key }) =>
        (key.cik !== undefined || key.dartCode !== undefined) && directory.companyOf(idOnly(key)) === null,
    );
    if (unknown.length === 0) return directory;
    for (const profile of unknown) await this.creator.createOf(profile, identityKeyOf(profile.key));
    return this.directories.read();
  }
}

/** The key without its name: a name that another company happens to have decides nothing. */
function idOnly({ cik, dartCode }: CompanyProfile["key"]) {
  return { ...(cik === undefined ? {} : { cik }), ...(dartCode === undefined ? {} : { dartCode }) };
}
