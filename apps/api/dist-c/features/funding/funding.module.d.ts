export declare class FundingModule {
}
