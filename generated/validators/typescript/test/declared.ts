// made by zabeteh 0.1.0 from forms/; do not edit
/** The declarations of the plain modules say what the typed source says: `tsc` finds out. */

import type * as index from "../dist/index.mjs";
import type * as typedIndex from "../src/index.ts";
import type * as formCaseOpening from "../dist/forms/case-opening.mjs";
import type * as typedCaseOpening from "../src/forms/case-opening.ts";
import type * as formPlotInstruction from "../dist/forms/plot-instruction.mjs";
import type * as typedPlotInstruction from "../src/forms/plot-instruction.ts";
import type * as formSiteVisit from "../dist/forms/site-visit.mjs";
import type * as typedSiteVisit from "../src/forms/site-visit.ts";
import type * as formDetailedPlanInquiry from "../dist/forms/detailed-plan-inquiry.mjs";
import type * as typedDetailedPlanInquiry from "../src/forms/detailed-plan-inquiry.ts";
import type * as formBuildingLineInquiry from "../dist/forms/building-line-inquiry.mjs";
import type * as typedBuildingLineInquiry from "../src/forms/building-line-inquiry.ts";
import type * as formLandUseInquiry from "../dist/forms/land-use-inquiry.mjs";
import type * as typedLandUseInquiry from "../src/forms/land-use-inquiry.ts";
import type * as formRoadSchemeInquiry from "../dist/forms/road-scheme-inquiry.mjs";
import type * as typedRoadSchemeInquiry from "../src/forms/road-scheme-inquiry.ts";
import type * as formCaseStatusInquiry from "../dist/forms/case-status-inquiry.mjs";
import type * as typedCaseStatusInquiry from "../src/forms/case-status-inquiry.ts";
import type * as formOwnerRecordUpdate from "../dist/forms/owner-record-update.mjs";
import type * as typedOwnerRecordUpdate from "../src/forms/owner-record-update.ts";
import type * as formPlotAddressUpdate from "../dist/forms/plot-address-update.mjs";
import type * as typedPlotAddressUpdate from "../src/forms/plot-address-update.ts";
import type * as formBuildingPermit from "../dist/forms/building-permit.mjs";
import type * as typedBuildingPermit from "../src/forms/building-permit.ts";
import type * as formRebuildPermit from "../dist/forms/rebuild-permit.mjs";
import type * as typedRebuildPermit from "../src/forms/rebuild-permit.ts";
import type * as formStoreyAdditionPermit from "../dist/forms/storey-addition-permit.mjs";
import type * as typedStoreyAdditionPermit from "../src/forms/storey-addition-permit.ts";
import type * as formExtensionPermit from "../dist/forms/extension-permit.mjs";
import type * as typedExtensionPermit from "../src/forms/extension-permit.ts";
import type * as formMajorRepairPermit from "../dist/forms/major-repair-permit.mjs";
import type * as typedMajorRepairPermit from "../src/forms/major-repair-permit.ts";
import type * as formMinorRepairPermit from "../dist/forms/minor-repair-permit.mjs";
import type * as typedMinorRepairPermit from "../src/forms/minor-repair-permit.ts";
import type * as formRetrofitPermit from "../dist/forms/retrofit-permit.mjs";
import type * as typedRetrofitPermit from "../src/forms/retrofit-permit.ts";
import type * as formWallPermit from "../dist/forms/wall-permit.mjs";
import type * as typedWallPermit from "../src/forms/wall-permit.ts";
import type * as formDemolitionPermit from "../dist/forms/demolition-permit.mjs";
import type * as typedDemolitionPermit from "../src/forms/demolition-permit.ts";
import type * as formExcavationPermit from "../dist/forms/excavation-permit.mjs";
import type * as typedExcavationPermit from "../src/forms/excavation-permit.ts";
import type * as formDrawingAmendment from "../dist/forms/drawing-amendment.mjs";
import type * as typedDrawingAmendment from "../src/forms/drawing-amendment.ts";
import type * as formPermitAmendment from "../dist/forms/permit-amendment.mjs";
import type * as typedPermitAmendment from "../src/forms/permit-amendment.ts";
import type * as formPermitExtension from "../dist/forms/permit-extension.mjs";
import type * as typedPermitExtension from "../src/forms/permit-extension.ts";
import type * as formPermitTransfer from "../dist/forms/permit-transfer.mjs";
import type * as typedPermitTransfer from "../src/forms/permit-transfer.ts";
import type * as formPermitDuplicate from "../dist/forms/permit-duplicate.mjs";
import type * as typedPermitDuplicate from "../src/forms/permit-duplicate.ts";
import type * as formPermitCancellation from "../dist/forms/permit-cancellation.mjs";
import type * as typedPermitCancellation from "../src/forms/permit-cancellation.ts";
import type * as formStartOfWorks from "../dist/forms/start-of-works.mjs";
import type * as typedStartOfWorks from "../src/forms/start-of-works.ts";
import type * as formSupervisorChange from "../dist/forms/supervisor-change.mjs";
import type * as typedSupervisorChange from "../src/forms/supervisor-change.ts";
import type * as formSupervisionStageReport from "../dist/forms/supervision-stage-report.mjs";
import type * as typedSupervisionStageReport from "../src/forms/supervision-stage-report.ts";
import type * as formNoViolationCertificate from "../dist/forms/no-violation-certificate.mjs";
import type * as typedNoViolationCertificate from "../src/forms/no-violation-certificate.ts";
import type * as formCompletionCertificate from "../dist/forms/completion-certificate.mjs";
import type * as typedCompletionCertificate from "../src/forms/completion-certificate.ts";
import type * as formUnitCompletionCertificate from "../dist/forms/unit-completion-certificate.mjs";
import type * as typedUnitCompletionCertificate from "../src/forms/unit-completion-certificate.ts";
import type * as formCompletionDuplicate from "../dist/forms/completion-duplicate.mjs";
import type * as typedCompletionDuplicate from "../src/forms/completion-duplicate.ts";
import type * as formTransferCertificate from "../dist/forms/transfer-certificate.mjs";
import type * as typedTransferCertificate from "../src/forms/transfer-certificate.ts";
import type * as formStructuralSoundnessCertificate from "../dist/forms/structural-soundness-certificate.mjs";
import type * as typedStructuralSoundnessCertificate from "../src/forms/structural-soundness-certificate.ts";
import type * as formUtilityConnectionCertificate from "../dist/forms/utility-connection-certificate.mjs";
import type * as typedUtilityConnectionCertificate from "../src/forms/utility-connection-certificate.ts";
import type * as formBuildingAgeCertificate from "../dist/forms/building-age-certificate.mjs";
import type * as typedBuildingAgeCertificate from "../src/forms/building-age-certificate.ts";
import type * as formLandSubdivision from "../dist/forms/land-subdivision.mjs";
import type * as typedLandSubdivision from "../src/forms/land-subdivision.ts";
import type * as formPartition from "../dist/forms/partition.mjs";
import type * as typedPartition from "../src/forms/partition.ts";
import type * as formPlotMerge from "../dist/forms/plot-merge.mjs";
import type * as typedPlotMerge from "../src/forms/plot-merge.ts";
import type * as formUnitSubdivision from "../dist/forms/unit-subdivision.mjs";
import type * as typedUnitSubdivision from "../src/forms/unit-subdivision.ts";
import type * as formBoundaryCorrection from "../dist/forms/boundary-correction.mjs";
import type * as typedBoundaryCorrection from "../src/forms/boundary-correction.ts";
import type * as formLandUseChange from "../dist/forms/land-use-change.mjs";
import type * as typedLandUseChange from "../src/forms/land-use-change.ts";
import type * as formGardenClassification from "../dist/forms/garden-classification.mjs";
import type * as typedGardenClassification from "../src/forms/garden-classification.ts";
import type * as formTreeRemoval from "../dist/forms/tree-removal.mjs";
import type * as typedTreeRemoval from "../src/forms/tree-removal.ts";
import type * as formArticle100Defence from "../dist/forms/article-100-defence.mjs";
import type * as typedArticle100Defence from "../src/forms/article-100-defence.ts";
import type * as formArticle100Appeal from "../dist/forms/article-100-appeal.mjs";
import type * as typedArticle100Appeal from "../src/forms/article-100-appeal.ts";
import type * as formArticle100Settlement from "../dist/forms/article-100-settlement.mjs";
import type * as typedArticle100Settlement from "../src/forms/article-100-settlement.ts";
import type * as formArticle77Objection from "../dist/forms/article-77-objection.mjs";
import type * as typedArticle77Objection from "../src/forms/article-77-objection.ts";
import type * as formArticle5Request from "../dist/forms/article-5-request.mjs";
import type * as typedArticle5Request from "../src/forms/article-5-request.ts";
import type * as formViolationReport from "../dist/forms/violation-report.mjs";
import type * as typedViolationReport from "../src/forms/violation-report.ts";
import type * as formRenovationTaxClearance from "../dist/forms/renovation-tax-clearance.mjs";
import type * as typedRenovationTaxClearance from "../src/forms/renovation-tax-clearance.ts";
import type * as formFeeInstalment from "../dist/forms/fee-instalment.mjs";
import type * as typedFeeInstalment from "../src/forms/fee-instalment.ts";
import type * as formFeeRefund from "../dist/forms/fee-refund.mjs";
import type * as typedFeeRefund from "../src/forms/fee-refund.ts";
import type * as formDebtInquiry from "../dist/forms/debt-inquiry.mjs";
import type * as typedDebtInquiry from "../src/forms/debt-inquiry.ts";
import type * as formExpropriationCompensation from "../dist/forms/expropriation-compensation.mjs";
import type * as typedExpropriationCompensation from "../src/forms/expropriation-compensation.ts";
import type * as formRegistryOwnershipInquiry from "../dist/forms/registry-ownership-inquiry.mjs";
import type * as typedRegistryOwnershipInquiry from "../src/forms/registry-ownership-inquiry.ts";
import type * as formNotaryTransferInquiry from "../dist/forms/notary-transfer-inquiry.mjs";
import type * as typedNotaryTransferInquiry from "../src/forms/notary-transfer-inquiry.ts";
import type * as formBankMortgageInquiry from "../dist/forms/bank-mortgage-inquiry.mjs";
import type * as typedBankMortgageInquiry from "../src/forms/bank-mortgage-inquiry.ts";
import type * as formElectricityInquiry from "../dist/forms/electricity-inquiry.mjs";
import type * as typedElectricityInquiry from "../src/forms/electricity-inquiry.ts";
import type * as formWaterSewerInquiry from "../dist/forms/water-sewer-inquiry.mjs";
import type * as typedWaterSewerInquiry from "../src/forms/water-sewer-inquiry.ts";
import type * as formGasInquiry from "../dist/forms/gas-inquiry.mjs";
import type * as typedGasInquiry from "../src/forms/gas-inquiry.ts";
import type * as formTelecomInquiry from "../dist/forms/telecom-inquiry.mjs";
import type * as typedTelecomInquiry from "../src/forms/telecom-inquiry.ts";
import type * as formFireSafetyInquiry from "../dist/forms/fire-safety-inquiry.mjs";
import type * as typedFireSafetyInquiry from "../src/forms/fire-safety-inquiry.ts";
import type * as formCulturalHeritageInquiry from "../dist/forms/cultural-heritage-inquiry.mjs";
import type * as typedCulturalHeritageInquiry from "../src/forms/cultural-heritage-inquiry.ts";
import type * as formEnvironmentInquiry from "../dist/forms/environment-inquiry.mjs";
import type * as typedEnvironmentInquiry from "../src/forms/environment-inquiry.ts";
import type * as formMetroProtectionInquiry from "../dist/forms/metro-protection-inquiry.mjs";
import type * as typedMetroProtectionInquiry from "../src/forms/metro-protection-inquiry.ts";
import type * as formEndowmentInquiry from "../dist/forms/endowment-inquiry.mjs";
import type * as typedEndowmentInquiry from "../src/forms/endowment-inquiry.ts";
import type * as formEngineerCapacityInquiry from "../dist/forms/engineer-capacity-inquiry.mjs";
import type * as typedEngineerCapacityInquiry from "../src/forms/engineer-capacity-inquiry.ts";
import type * as formTaxClearanceInquiry from "../dist/forms/tax-clearance-inquiry.mjs";
import type * as typedTaxClearanceInquiry from "../src/forms/tax-clearance-inquiry.ts";
import type * as formSocialSecurityInquiry from "../dist/forms/social-security-inquiry.mjs";
import type * as typedSocialSecurityInquiry from "../src/forms/social-security-inquiry.ts";

type Fits<Source extends Declared, Declared> = [Source, Declared];

export type All = [
  Fits<typeof typedIndex, typeof index>,
  Fits<typeof typedCaseOpening, typeof formCaseOpening>,
  Fits<typeof typedPlotInstruction, typeof formPlotInstruction>,
  Fits<typeof typedSiteVisit, typeof formSiteVisit>,
  Fits<typeof typedDetailedPlanInquiry, typeof formDetailedPlanInquiry>,
  Fits<typeof typedBuildingLineInquiry, typeof formBuildingLineInquiry>,
  Fits<typeof typedLandUseInquiry, typeof formLandUseInquiry>,
  Fits<typeof typedRoadSchemeInquiry, typeof formRoadSchemeInquiry>,
  Fits<typeof typedCaseStatusInquiry, typeof formCaseStatusInquiry>,
  Fits<typeof typedOwnerRecordUpdate, typeof formOwnerRecordUpdate>,
  Fits<typeof typedPlotAddressUpdate, typeof formPlotAddressUpdate>,
  Fits<typeof typedBuildingPermit, typeof formBuildingPermit>,
  Fits<typeof typedRebuildPermit, typeof formRebuildPermit>,
  Fits<typeof typedStoreyAdditionPermit, typeof formStoreyAdditionPermit>,
  Fits<typeof typedExtensionPermit, typeof formExtensionPermit>,
  Fits<typeof typedMajorRepairPermit, typeof formMajorRepairPermit>,
  Fits<typeof typedMinorRepairPermit, typeof formMinorRepairPermit>,
  Fits<typeof typedRetrofitPermit, typeof formRetrofitPermit>,
  Fits<typeof typedWallPermit, typeof formWallPermit>,
  Fits<typeof typedDemolitionPermit, typeof formDemolitionPermit>,
  Fits<typeof typedExcavationPermit, typeof formExcavationPermit>,
  Fits<typeof typedDrawingAmendment, typeof formDrawingAmendment>,
  Fits<typeof typedPermitAmendment, typeof formPermitAmendment>,
  Fits<typeof typedPermitExtension, typeof formPermitExtension>,
  Fits<typeof typedPermitTransfer, typeof formPermitTransfer>,
  Fits<typeof typedPermitDuplicate, typeof formPermitDuplicate>,
  Fits<typeof typedPermitCancellation, typeof formPermitCancellation>,
  Fits<typeof typedStartOfWorks, typeof formStartOfWorks>,
  Fits<typeof typedSupervisorChange, typeof formSupervisorChange>,
  Fits<typeof typedSupervisionStageReport, typeof formSupervisionStageReport>,
  Fits<typeof typedNoViolationCertificate, typeof formNoViolationCertificate>,
  Fits<typeof typedCompletionCertificate, typeof formCompletionCertificate>,
  Fits<typeof typedUnitCompletionCertificate, typeof formUnitCompletionCertificate>,
  Fits<typeof typedCompletionDuplicate, typeof formCompletionDuplicate>,
  Fits<typeof typedTransferCertificate, typeof formTransferCertificate>,
  Fits<typeof typedStructuralSoundnessCertificate, typeof formStructuralSoundnessCertificate>,
  Fits<typeof typedUtilityConnectionCertificate, typeof formUtilityConnectionCertificate>,
  Fits<typeof typedBuildingAgeCertificate, typeof formBuildingAgeCertificate>,
  Fits<typeof typedLandSubdivision, typeof formLandSubdivision>,
  Fits<typeof typedPartition, typeof formPartition>,
  Fits<typeof typedPlotMerge, typeof formPlotMerge>,
  Fits<typeof typedUnitSubdivision, typeof formUnitSubdivision>,
  Fits<typeof typedBoundaryCorrection, typeof formBoundaryCorrection>,
  Fits<typeof typedLandUseChange, typeof formLandUseChange>,
  Fits<typeof typedGardenClassification, typeof formGardenClassification>,
  Fits<typeof typedTreeRemoval, typeof formTreeRemoval>,
  Fits<typeof typedArticle100Defence, typeof formArticle100Defence>,
  Fits<typeof typedArticle100Appeal, typeof formArticle100Appeal>,
  Fits<typeof typedArticle100Settlement, typeof formArticle100Settlement>,
  Fits<typeof typedArticle77Objection, typeof formArticle77Objection>,
  Fits<typeof typedArticle5Request, typeof formArticle5Request>,
  Fits<typeof typedViolationReport, typeof formViolationReport>,
  Fits<typeof typedRenovationTaxClearance, typeof formRenovationTaxClearance>,
  Fits<typeof typedFeeInstalment, typeof formFeeInstalment>,
  Fits<typeof typedFeeRefund, typeof formFeeRefund>,
  Fits<typeof typedDebtInquiry, typeof formDebtInquiry>,
  Fits<typeof typedExpropriationCompensation, typeof formExpropriationCompensation>,
  Fits<typeof typedRegistryOwnershipInquiry, typeof formRegistryOwnershipInquiry>,
  Fits<typeof typedNotaryTransferInquiry, typeof formNotaryTransferInquiry>,
  Fits<typeof typedBankMortgageInquiry, typeof formBankMortgageInquiry>,
  Fits<typeof typedElectricityInquiry, typeof formElectricityInquiry>,
  Fits<typeof typedWaterSewerInquiry, typeof formWaterSewerInquiry>,
  Fits<typeof typedGasInquiry, typeof formGasInquiry>,
  Fits<typeof typedTelecomInquiry, typeof formTelecomInquiry>,
  Fits<typeof typedFireSafetyInquiry, typeof formFireSafetyInquiry>,
  Fits<typeof typedCulturalHeritageInquiry, typeof formCulturalHeritageInquiry>,
  Fits<typeof typedEnvironmentInquiry, typeof formEnvironmentInquiry>,
  Fits<typeof typedMetroProtectionInquiry, typeof formMetroProtectionInquiry>,
  Fits<typeof typedEndowmentInquiry, typeof formEndowmentInquiry>,
  Fits<typeof typedEngineerCapacityInquiry, typeof formEngineerCapacityInquiry>,
  Fits<typeof typedTaxClearanceInquiry, typeof formTaxClearanceInquiry>,
  Fits<typeof typedSocialSecurityInquiry, typeof formSocialSecurityInquiry>,
];
