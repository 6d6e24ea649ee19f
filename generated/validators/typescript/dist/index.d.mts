// made by zabeteh 0.1.0 from forms/; do not edit
import type { MessageFault, Request, RequiredDocuments, Verdict } from "./verdict.mjs";

export type * from "./verdict.mjs";
export type { Filing as CaseOpening } from "./forms/case-opening.mjs";
export type { Filing as PlotInstruction } from "./forms/plot-instruction.mjs";
export type { Filing as SiteVisit } from "./forms/site-visit.mjs";
export type { Filing as DetailedPlanInquiry } from "./forms/detailed-plan-inquiry.mjs";
export type { Filing as BuildingLineInquiry } from "./forms/building-line-inquiry.mjs";
export type { Filing as LandUseInquiry } from "./forms/land-use-inquiry.mjs";
export type { Filing as RoadSchemeInquiry } from "./forms/road-scheme-inquiry.mjs";
export type { Filing as CaseStatusInquiry } from "./forms/case-status-inquiry.mjs";
export type { Filing as OwnerRecordUpdate } from "./forms/owner-record-update.mjs";
export type { Filing as PlotAddressUpdate } from "./forms/plot-address-update.mjs";
export type { Filing as BuildingPermit } from "./forms/building-permit.mjs";
export type { Filing as RebuildPermit } from "./forms/rebuild-permit.mjs";
export type { Filing as StoreyAdditionPermit } from "./forms/storey-addition-permit.mjs";
export type { Filing as ExtensionPermit } from "./forms/extension-permit.mjs";
export type { Filing as MajorRepairPermit } from "./forms/major-repair-permit.mjs";
export type { Filing as MinorRepairPermit } from "./forms/minor-repair-permit.mjs";
export type { Filing as RetrofitPermit } from "./forms/retrofit-permit.mjs";
export type { Filing as WallPermit } from "./forms/wall-permit.mjs";
export type { Filing as DemolitionPermit } from "./forms/demolition-permit.mjs";
export type { Filing as ExcavationPermit } from "./forms/excavation-permit.mjs";
export type { Filing as DrawingAmendment } from "./forms/drawing-amendment.mjs";
export type { Filing as PermitAmendment } from "./forms/permit-amendment.mjs";
export type { Filing as PermitExtension } from "./forms/permit-extension.mjs";
export type { Filing as PermitTransfer } from "./forms/permit-transfer.mjs";
export type { Filing as PermitDuplicate } from "./forms/permit-duplicate.mjs";
export type { Filing as PermitCancellation } from "./forms/permit-cancellation.mjs";
export type { Filing as StartOfWorks } from "./forms/start-of-works.mjs";
export type { Filing as SupervisorChange } from "./forms/supervisor-change.mjs";
export type { Filing as SupervisionStageReport } from "./forms/supervision-stage-report.mjs";
export type { Filing as NoViolationCertificate } from "./forms/no-violation-certificate.mjs";
export type { Filing as CompletionCertificate } from "./forms/completion-certificate.mjs";
export type { Filing as UnitCompletionCertificate } from "./forms/unit-completion-certificate.mjs";
export type { Filing as CompletionDuplicate } from "./forms/completion-duplicate.mjs";
export type { Filing as TransferCertificate } from "./forms/transfer-certificate.mjs";
export type { Filing as StructuralSoundnessCertificate } from "./forms/structural-soundness-certificate.mjs";
export type { Filing as UtilityConnectionCertificate } from "./forms/utility-connection-certificate.mjs";
export type { Filing as BuildingAgeCertificate } from "./forms/building-age-certificate.mjs";
export type { Filing as LandSubdivision } from "./forms/land-subdivision.mjs";
export type { Filing as Partition } from "./forms/partition.mjs";
export type { Filing as PlotMerge } from "./forms/plot-merge.mjs";
export type { Filing as UnitSubdivision } from "./forms/unit-subdivision.mjs";
export type { Filing as BoundaryCorrection } from "./forms/boundary-correction.mjs";
export type { Filing as LandUseChange } from "./forms/land-use-change.mjs";
export type { Filing as GardenClassification } from "./forms/garden-classification.mjs";
export type { Filing as TreeRemoval } from "./forms/tree-removal.mjs";
export type { Filing as Article100Defence } from "./forms/article-100-defence.mjs";
export type { Filing as Article100Appeal } from "./forms/article-100-appeal.mjs";
export type { Filing as Article100Settlement } from "./forms/article-100-settlement.mjs";
export type { Filing as Article77Objection } from "./forms/article-77-objection.mjs";
export type { Filing as Article5Request } from "./forms/article-5-request.mjs";
export type { Filing as ViolationReport } from "./forms/violation-report.mjs";
export type { Filing as RenovationTaxClearance } from "./forms/renovation-tax-clearance.mjs";
export type { Filing as FeeInstalment } from "./forms/fee-instalment.mjs";
export type { Filing as FeeRefund } from "./forms/fee-refund.mjs";
export type { Filing as DebtInquiry } from "./forms/debt-inquiry.mjs";
export type { Filing as ExpropriationCompensation } from "./forms/expropriation-compensation.mjs";
export type { Filing as RegistryOwnershipInquiry } from "./forms/registry-ownership-inquiry.mjs";
export type { Filing as NotaryTransferInquiry } from "./forms/notary-transfer-inquiry.mjs";
export type { Filing as BankMortgageInquiry } from "./forms/bank-mortgage-inquiry.mjs";
export type { Filing as ElectricityInquiry } from "./forms/electricity-inquiry.mjs";
export type { Filing as WaterSewerInquiry } from "./forms/water-sewer-inquiry.mjs";
export type { Filing as GasInquiry } from "./forms/gas-inquiry.mjs";
export type { Filing as TelecomInquiry } from "./forms/telecom-inquiry.mjs";
export type { Filing as FireSafetyInquiry } from "./forms/fire-safety-inquiry.mjs";
export type { Filing as CulturalHeritageInquiry } from "./forms/cultural-heritage-inquiry.mjs";
export type { Filing as EnvironmentInquiry } from "./forms/environment-inquiry.mjs";
export type { Filing as MetroProtectionInquiry } from "./forms/metro-protection-inquiry.mjs";
export type { Filing as EndowmentInquiry } from "./forms/endowment-inquiry.mjs";
export type { Filing as EngineerCapacityInquiry } from "./forms/engineer-capacity-inquiry.mjs";
export type { Filing as TaxClearanceInquiry } from "./forms/tax-clearance-inquiry.mjs";
export type { Filing as SocialSecurityInquiry } from "./forms/social-security-inquiry.mjs";

/** The forms and inquiries by their id; the name is in Persian and in English. */
export declare const forms: ReadonlyMap<string, { readonly id: string; readonly name: readonly [fa: string, en: string] }>;

/** The revision of the regulation. */
export declare const revision: string | undefined;

/** Judges a filing of any form. Total on any value. */
export declare const validate: (filing: unknown) => Verdict;

/** Whether a filing of any form would not be refused. Stops at the first thing that is wrong. */
export declare const isValid: (filing: unknown) => boolean;

/** The documents that a filing asks for, with the reasons, and the inquiries that bring an answer. */
export declare const requiredDocuments: (filing: unknown) => RequiredDocuments;

/** Writes a filing as validation reads it: digits, letters, blanks and marks get one form. */
export declare const normalise: (filing: unknown) => unknown;

/** Reads a text message; the sender is the number or address from which it came, `on` its day. */
export declare const parseSms: (message: string, sender: string, on: string) => Request | MessageFault;

/** Writes a verdict as JSON. Unlike `JSON.stringify`, it takes computed numbers beyond 2^53. */
export declare const toJson: (verdict: Verdict) => string;
