/** Assessments, audit, capitalisations and rollups: the reads around the pure core. */
export declare class DeriveModule {
}
