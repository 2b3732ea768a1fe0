/** Writing segments, companies and reports. */
export declare class DirectoryStoreModule {
}
