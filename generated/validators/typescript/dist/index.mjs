// made by zabeteh 0.1.0 from forms/; do not edit
/** All forms and inquiries. */

import { form as formCaseOpening } from "./forms/case-opening.mjs";
import { form as formPlotInstruction } from "./forms/plot-instruction.mjs";
import { form as formSiteVisit } from "./forms/site-visit.mjs";
import { form as formDetailedPlanInquiry } from "./forms/detailed-plan-inquiry.mjs";
import { form as formBuildingLineInquiry } from "./forms/building-line-inquiry.mjs";
import { form as formLandUseInquiry } from "./forms/land-use-inquiry.mjs";
import { form as formRoadSchemeInquiry } from "./forms/road-scheme-inquiry.mjs";
import { form as formCaseStatusInquiry } from "./forms/case-status-inquiry.mjs";
import { form as formOwnerRecordUpdate } from "./forms/owner-record-update.mjs";
import { form as formPlotAddressUpdate } from "./forms/plot-address-update.mjs";
import { form as formBuildingPermit } from "./forms/building-permit.mjs";
import { form as formRebuildPermit } from "./forms/rebuild-permit.mjs";
import { form as formStoreyAdditionPermit } from "./forms/storey-addition-permit.mjs";
import { form as formExtensionPermit } from "./forms/extension-permit.mjs";
import { form as formMajorRepairPermit } from "./forms/major-repair-permit.mjs";
import { form as formMinorRepairPermit } from "./forms/minor-repair-permit.mjs";
import { form as formRetrofitPermit } from "./forms/retrofit-permit.mjs";
import { form as formWallPermit } from "./forms/wall-permit.mjs";
import { form as formDemolitionPermit } from "./forms/demolition-permit.mjs";
import { form as formExcavationPermit } from "./forms/excavation-permit.mjs";
import { form as formDrawingAmendment } from "./forms/drawing-amendment.mjs";
import { form as formPermitAmendment } from "./forms/permit-amendment.mjs";
import { form as formPermitExtension } from "./forms/permit-extension.mjs";
import { form as formPermitTransfer } from "./forms/permit-transfer.mjs";
import { form as formPermitDuplicate } from "./forms/permit-duplicate.mjs";
import { form as formPermitCancellation } from "./forms/permit-cancellation.mjs";
import { form as formStartOfWorks } from "./forms/start-of-works.mjs";
import { form as formSupervisorChange } from "./forms/supervisor-change.mjs";
import { form as formSupervisionStageReport } from "./forms/supervision-stage-report.mjs";
import { form as formNoViolationCertificate } from "./forms/no-violation-certificate.mjs";
import { form as formCompletionCertificate } from "./forms/completion-certificate.mjs";
import { form as formUnitCompletionCertificate } from "./forms/unit-completion-certificate.mjs";
import { form as formCompletionDuplicate } from "./forms/completion-duplicate.mjs";
import { form as formTransferCertificate } from "./forms/transfer-certificate.mjs";
import { form as formStructuralSoundnessCertificate } from "./forms/structural-soundness-certificate.mjs";
import { form as formUtilityConnectionCertificate } from "./forms/utility-connection-certificate.mjs";
import { form as formBuildingAgeCertificate } from "./forms/building-age-certificate.mjs";
import { form as formLandSubdivision } from "./forms/land-subdivision.mjs";
import { form as formPartition } from "./forms/partition.mjs";
import { form as formPlotMerge } from "./forms/plot-merge.mjs";
import { form as formUnitSubdivision } from "./forms/unit-subdivision.mjs";
import { form as formBoundaryCorrection } from "./forms/boundary-correction.mjs";
import { form as formLandUseChange } from "./forms/land-use-change.mjs";
import { form as formGardenClassification } from "./forms/garden-classification.mjs";
import { form as formTreeRemoval } from "./forms/tree-removal.mjs";
import { form as formArticle100Defence } from "./forms/article-100-defence.mjs";
import { form as formArticle100Appeal } from "./forms/article-100-appeal.mjs";
import { form as formArticle100Settlement } from "./forms/article-100-settlement.mjs";
import { form as formArticle77Objection } from "./forms/article-77-objection.mjs";
import { form as formArticle5Request } from "./forms/article-5-request.mjs";
import { form as formViolationReport } from "./forms/violation-report.mjs";
import { form as formRenovationTaxClearance } from "./forms/renovation-tax-clearance.mjs";
import { form as formFeeInstalment } from "./forms/fee-instalment.mjs";
import { form as formFeeRefund } from "./forms/fee-refund.mjs";
import { form as formDebtInquiry } from "./forms/debt-inquiry.mjs";
import { form as formExpropriationCompensation } from "./forms/expropriation-compensation.mjs";
import { form as formRegistryOwnershipInquiry } from "./forms/registry-ownership-inquiry.mjs";
import { form as formNotaryTransferInquiry } from "./forms/notary-transfer-inquiry.mjs";
import { form as formBankMortgageInquiry } from "./forms/bank-mortgage-inquiry.mjs";
import { form as formElectricityInquiry } from "./forms/electricity-inquiry.mjs";
import { form as formWaterSewerInquiry } from "./forms/water-sewer-inquiry.mjs";
import { form as formGasInquiry } from "./forms/gas-inquiry.mjs";
import { form as formTelecomInquiry } from "./forms/telecom-inquiry.mjs";
import { form as formFireSafetyInquiry } from "./forms/fire-safety-inquiry.mjs";
import { form as formCulturalHeritageInquiry } from "./forms/cultural-heritage-inquiry.mjs";
import { form as formEnvironmentInquiry } from "./forms/environment-inquiry.mjs";
import { form as formMetroProtectionInquiry } from "./forms/metro-protection-inquiry.mjs";
import { form as formEndowmentInquiry } from "./forms/endowment-inquiry.mjs";
import { form as formEngineerCapacityInquiry } from "./forms/engineer-capacity-inquiry.mjs";
import { form as formTaxClearanceInquiry } from "./forms/tax-clearance-inquiry.mjs";
import { form as formSocialSecurityInquiry } from "./forms/social-security-inquiry.mjs";
import { answerPart, isValidBy, normalised, requiredDocumentsBy, validateBy } from "./runtime.mjs";

export { toJson } from "./runtime.mjs";
export { parseSms } from "./sms.mjs";

/** The forms by their id. */
export const forms = new Map(
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
  ].map((form) => [form.id, form]),
);

/** The revision of the regulation. */
export const revision = "1405-09-02";

const formOf = (filing) => {
  const id = typeof filing === "object" && filing !== null && "form" in filing ? filing.form : undefined;
  return typeof id === "string" ? forms.get(id) : undefined;
};

/** Judges a filing of any form. Total on any value. */
export const validate = (filing) => validateBy(formOf(filing), filing, revision);

/** Whether a filing of any form would not be refused. Stops at the first thing that is wrong. */
export const isValid = (filing) => {
  const form = formOf(filing);
  return form !== undefined && isValidBy(form, filing);
};

/** The documents that a filing asks for, with the reasons, and the inquiries that bring an answer. */
export const requiredDocuments = (filing) => requiredDocumentsBy(formOf(filing), filing);

/** Writes a filing as validation reads it: digits, letters, blanks and marks get one form. */
export const normalise = (filing) =>
  normalised(filing, (id) => forms.get(id), (id) => answerPart(forms.get(id), id));
