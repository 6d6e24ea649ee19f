// made by zabeteh 0.1.0 from forms/; do not edit
/** All forms and inquiries. */

import { form as formCaseOpening } from "./forms/case-opening.ts";
import { form as formPlotInstruction } from "./forms/plot-instruction.ts";
import { form as formSiteVisit } from "./forms/site-visit.ts";
import { form as formDetailedPlanInquiry } from "./forms/detailed-plan-inquiry.ts";
import { form as formBuildingLineInquiry } from "./forms/building-line-inquiry.ts";
import { form as formLandUseInquiry } from "./forms/land-use-inquiry.ts";
import { form as formRoadSchemeInquiry } from "./forms/road-scheme-inquiry.ts";
import { form as formCaseStatusInquiry } from "./forms/case-status-inquiry.ts";
import { form as formOwnerRecordUpdate } from "./forms/owner-record-update.ts";
import { form as formPlotAddressUpdate } from "./forms/plot-address-update.ts";
import { form as formBuildingPermit } from "./forms/building-permit.ts";
import { form as formRebuildPermit } from "./forms/rebuild-permit.ts";
import { form as formStoreyAdditionPermit } from "./forms/storey-addition-permit.ts";
import { form as formExtensionPermit } from "./forms/extension-permit.ts";
import { form as formMajorRepairPermit } from "./forms/major-repair-permit.ts";
import { form as formMinorRepairPermit } from "./forms/minor-repair-permit.ts";
import { form as formRetrofitPermit } from "./forms/retrofit-permit.ts";
import { form as formWallPermit } from "./forms/wall-permit.ts";
import { form as formDemolitionPermit } from "./forms/demolition-permit.ts";
import { form as formExcavationPermit } from "./forms/excavation-permit.ts";
import { form as formDrawingAmendment } from "./forms/drawing-amendment.ts";
import { form as formPermitAmendment } from "./forms/permit-amendment.ts";
import { form as formPermitExtension } from "./forms/permit-extension.ts";
import { form as formPermitTransfer } from "./forms/permit-transfer.ts";
import { form as formPermitDuplicate } from "./forms/permit-duplicate.ts";
import { form as formPermitCancellation } from "./forms/permit-cancellation.ts";
import { form as formStartOfWorks } from "./forms/start-of-works.ts";
import { form as formSupervisorChange } from "./forms/supervisor-change.ts";
import { form as formSupervisionStageReport } from "./forms/supervision-stage-report.ts";
import { form as formNoViolationCertificate } from "./forms/no-violation-certificate.ts";
import { form as formCompletionCertificate } from "./forms/completion-certificate.ts";
import { form as formUnitCompletionCertificate } from "./forms/unit-completion-certificate.ts";
import { form as formCompletionDuplicate } from "./forms/completion-duplicate.ts";
import { form as formTransferCertificate } from "./forms/transfer-certificate.ts";
import { form as formStructuralSoundnessCertificate } from "./forms/structural-soundness-certificate.ts";
import { form as formUtilityConnectionCertificate } from "./forms/utility-connection-certificate.ts";
import { form as formBuildingAgeCertificate } from "./forms/building-age-certificate.ts";
import { form as formLandSubdivision } from "./forms/land-subdivision.ts";
import { form as formPartition } from "./forms/partition.ts";
import { form as formPlotMerge } from "./forms/plot-merge.ts";
import { form as formUnitSubdivision } from "./forms/unit-subdivision.ts";
import { form as formBoundaryCorrection } from "./forms/boundary-correction.ts";
import { form as formLandUseChange } from "./forms/land-use-change.ts";
import { form as formGardenClassification } from "./forms/garden-classification.ts";
import { form as formTreeRemoval } from "./forms/tree-removal.ts";
import { form as formArticle100Defence } from "./forms/article-100-defence.ts";
import { form as formArticle100Appeal } from "./forms/article-100-appeal.ts";
import { form as formArticle100Settlement } from "./forms/article-100-settlement.ts";
import { form as formArticle77Objection } from "./forms/article-77-objection.ts";
import { form as formArticle5Request } from "./forms/article-5-request.ts";
import { form as formViolationReport } from "./forms/violation-report.ts";
import { form as formRenovationTaxClearance } from "./forms/renovation-tax-clearance.ts";
import { form as formFeeInstalment } from "./forms/fee-instalment.ts";
import { form as formFeeRefund } from "./forms/fee-refund.ts";
import { form as formDebtInquiry } from "./forms/debt-inquiry.ts";
import { form as formExpropriationCompensation } from "./forms/expropriation-compensation.ts";
import { form as formRegistryOwnershipInquiry } from "./forms/registry-ownership-inquiry.ts";
import { form as formNotaryTransferInquiry } from "./forms/notary-transfer-inquiry.ts";
import { form as formBankMortgageInquiry } from "./forms/bank-mortgage-inquiry.ts";
import { form as formElectricityInquiry } from "./forms/electricity-inquiry.ts";
import { form as formWaterSewerInquiry } from "./forms/water-sewer-inquiry.ts";
import { form as formGasInquiry } from "./forms/gas-inquiry.ts";
import { form as formTelecomInquiry } from "./forms/telecom-inquiry.ts";
import { form as formFireSafetyInquiry } from "./forms/fire-safety-inquiry.ts";
import { form as formCulturalHeritageInquiry } from "./forms/cultural-heritage-inquiry.ts";
import { form as formEnvironmentInquiry } from "./forms/environment-inquiry.ts";
import { form as formMetroProtectionInquiry } from "./forms/metro-protection-inquiry.ts";
import { form as formEndowmentInquiry } from "./forms/endowment-inquiry.ts";
import { form as formEngineerCapacityInquiry } from "./forms/engineer-capacity-inquiry.ts";
import { form as formTaxClearanceInquiry } from "./forms/tax-clearance-inquiry.ts";
import { form as formSocialSecurityInquiry } from "./forms/social-security-inquiry.ts";
import { answerPart, isValidBy, normalised, requiredDocumentsBy, validateBy } from "./runtime.ts";
import type { Form } from "./runtime.ts";

export { toJson } from "./runtime.ts";
export { parseSms } from "./sms.ts";
export type * from "./runtime/verdict.ts";

/** The forms by their id. */
export const forms: ReadonlyMap<string, Form> = new Map(
  [
    formCaseOpening,
    formPlotInstruction,
    formSiteVisit,
    formDetailedPlanInquiry,
    formBuildingLineInquiry,
    formLandUseInquiry,
    formRoadSchemeInquiry,
    formCaseStatusInquiry,
    formOwnerRecordUpdate,
    formPlotAddressUpdate,
    formBuildingPermit,
    formRebuildPermit,
    formStoreyAdditionPermit,
    formExtensionPermit,
    formMajorRepairPermit,
    formMinorRepairPermit,
    formRetrofitPermit,
    formWallPermit,
    formDemolitionPermit,
    formExcavationPermit,
    formDrawingAmendment,
    formPermitAmendment,
    formPermitExtension,
    formPermitTransfer,
    formPermitDuplicate,
    formPermitCancellation,
    formStartOfWorks,
    formSupervisorChange,
    formSupervisionStageReport,
    formNoViolationCertificate,
    formCompletionCertificate,
    formUnitCompletionCertificate,
    formCompletionDuplicate,
    formTransferCertificate,
    formStructuralSoundnessCertificate,
    formUtilityConnectionCertificate,
    formBuildingAgeCertificate,
    formLandSubdivision,
    formPartition,
    formPlotMerge,
    formUnitSubdivision,
    formBoundaryCorrection,
    formLandUseChange,
    formGardenClassification,
    formTreeRemoval,
    formArticle100Defence,
    formArticle100Appeal,
    formArticle100Settlement,
    formArticle77Objection,
    formArticle5Request,
    formViolationReport,
    formRenovationTaxClearance,
    formFeeInstalment,
    formFeeRefund,
    formDebtInquiry,
    formExpropriationCompensation,
    formRegistryOwnershipInquiry,
    formNotaryTransferInquiry,
    formBankMortgageInquiry,
    formElectricityInquiry,
    formWaterSewerInquiry,
    formGasInquiry,
    formTelecomInquiry,
    formFireSafetyInquiry,
    formCulturalHeritageInquiry,
    formEnvironmentInquiry,
    formMetroProtectionInquiry,
    formEndowmentInquiry,
    formEngineerCapacityInquiry,
    formTaxClearanceInquiry,
    formSocialSecurityInquiry,
  ].map((form: Form) => [form.id, form]),
);

/** The revision of the regulation. */
export const revision: string | undefined = "1405-09-02";

const formOf = (filing: unknown) => {
  const id = typeof filing === "object" && filing !== null && "form" in filing ? filing.form : undefined;
  return typeof id === "string" ? forms.get(id) : undefined;
};

/** Judges a filing of any form. Total on any value. */
export const validate = (filing: unknown) => validateBy(formOf(filing), filing, revision);

/** Whether a filing of any form would not be refused. Stops at the first thing that is wrong. */
export const isValid = (filing: unknown) => {
  const form = formOf(filing);
  return form !== undefined && isValidBy(form, filing);
};

/** The documents that a filing asks for, with the reasons, and the inquiries that bring an answer. */
export const requiredDocuments = (filing: unknown) => requiredDocumentsBy(formOf(filing), filing);

/** Writes a filing as validation reads it: digits, letters, blanks and marks get one form. */
export const normalise = (filing: unknown) =>
  normalised(filing, (id) => forms.get(id), (id) => answerPart(forms.get(id), id));
