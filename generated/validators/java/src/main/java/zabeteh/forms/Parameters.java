// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Numbers.ABSENT;

/**
 * The values that the regulation sets, by day and where it says so by a key. Numbers are scaled by
 * the places of their type; days are day numbers.
 */
final class Parameters {
  private Parameters() {}

  /** months for acquisition. */
  static long acquisitionMonths(long day) {
    if (day == ABSENT) {
      return ABSENT;
    }
    if (day >= 507_323) {
      return 18;
    }
    return ABSENT;
  }

  /** years the evidence may lag. */
  static long ageEvidenceYears(long day) {
    if (day == ABSENT) {
      return ABSENT;
    }
    if (day >= 507_323) {
      return 1;
    }
    return ABSENT;
  }

  /** days for an appeal. */
  static long appealDays(long day) {
    if (day == ABSENT) {
      return ABSENT;
    }
    if (day >= 507_323) {
      return 10;
    }
    return ABSENT;
  }

  /** area for article 12. */
  static long article12Area(long day) {
    if (day == ABSENT) {
      return ABSENT;
    }
    if (day >= 507_323) {
      return 100_000;
    }
    return ABSENT;
  }

  /** least business coefficient. */
  static long businessFineLeast(long day) {
    if (day == ABSENT) {
      return ABSENT;
    }
    if (day >= 507_323) {
      return 20;
    }
    return ABSENT;
  }

  /** most business coefficient. */
  static long businessFineMost(long day) {
    if (day == ABSENT) {
      return ABSENT;
    }
    if (day >= 507_323) {
      return 40;
    }
    return ABSENT;
  }

  /** meters of common parts. */
  static long commonMeters(long day) {
    if (day == ABSENT) {
      return ABSENT;
    }
    if (day >= 507_323) {
      return 1;
    }
    return ABSENT;
  }

  /** days for a defence. */
  static long defenceDays(long day) {
    if (day == ABSENT) {
      return ABSENT;
    }
    if (day >= 507_323) {
      return 10;
    }
    return ABSENT;
  }

  /** months for demolition. */
  static long demolitionMonths(long day) {
    if (day == ABSENT) {
      return ABSENT;
    }
    if (day >= 507_323) {
      return 2;
    }
    return ABSENT;
  }

  /** storeys for a fire alarm. */
  static long fireAlarmStoreys(long day) {
    if (day == ABSENT) {
      return ABSENT;
    }
    if (day >= 507_323) {
      return 5;
    }
    return ABSENT;
  }

  /** non-residential storeys limit. */
  static long fireOtherStoreys(long day) {
    if (day == ABSENT) {
      return ABSENT;
    }
    if (day >= 507_323) {
      return 1;
    }
    return ABSENT;
  }

  /** storeys for fire drawings. */
  static long firePlanStoreys(long day) {
    if (day == ABSENT) {
      return ABSENT;
    }
    if (day >= 507_323) {
      return 3;
    }
    return ABSENT;
  }

  /** storeys for fire approval. */
  static long fireStoreys(long day) {
    if (day == ABSENT) {
      return ABSENT;
    }
    if (day >= 507_323) {
      return 6;
    }
    return ABSENT;
  }

  /** units for fire approval. */
  static long fireUnits(long day) {
    if (day == ABSENT) {
      return ABSENT;
    }
    if (day >= 507_323) {
      return 20;
    }
    return ABSENT;
  }

  /** distance from a fuel station. */
  static long fuelDistance(long day) {
    if (day == ABSENT) {
      return ABSENT;
    }
    if (day >= 507_323) {
      return 700;
    }
    return ABSENT;
  }

  /** garden check area. */
  static long gardenCheckArea(long day) {
    if (day == ABSENT) {
      return ABSENT;
    }
    if (day >= 507_003) {
      return 50_000;
    }
    return ABSENT;
  }

  /** most instalments. */
  static long instalmentsMost(long day) {
    if (day == ABSENT) {
      return ABSENT;
    }
    if (day >= 507_323) {
      return 36;
    }
    return ABSENT;
  }

  /** monthly late surcharge. */
  static long lateSurcharge(long day) {
    if (day == ABSENT) {
      return ABSENT;
    }
    if (day >= 511_341) {
      return 200;
    }
    return ABSENT;
  }

  /** most late surcharge. */
  static long lateSurchargeMost(long day) {
    if (day == ABSENT) {
      return ABSENT;
    }
    if (day >= 511_341) {
      return 2400;
    }
    return ABSENT;
  }

  /** share of a long stop. */
  static long longStopShare(long day) {
    if (day == ABSENT) {
      return ABSENT;
    }
    if (day >= 507_323) {
      return 1500;
    }
    return ABSENT;
  }

  /** medium plot area. */
  static long mediumPlotArea(long day) {
    if (day == ABSENT) {
      return ABSENT;
    }
    if (day >= 507_323) {
      return 15_000;
    }
    return ABSENT;
  }

  /** street of a medium plot. */
  static long mediumPlotStreet(long day) {
    if (day == ABSENT) {
      return ABSENT;
    }
    if (day >= 507_323) {
      return 600;
    }
    return ABSENT;
  }

  /** years a new house is exempt. */
  static long newHouseExemptYears(long day) {
    if (day == ABSENT) {
      return ABSENT;
    }
    if (day >= 507_323) {
      return 3;
    }
    return ABSENT;
  }

  /** no-permit coefficient. */
  static long noPermitFine(long day) {
    if (day == ABSENT) {
      return ABSENT;
    }
    if (day >= 507_323) {
      return 1;
    }
    return ABSENT;
  }

  /** days to answer a notary. */
  static long notaryAnswerDays(long day) {
    if (day == ABSENT) {
      return ABSENT;
    }
    if (day >= 507_323) {
      return 10;
    }
    return ABSENT;
  }

  /** months to build a wall. */
  static long noticeWallMonths(long day) {
    if (day == ABSENT) {
      return ABSENT;
    }
    if (day >= 507_323) {
      return 2;
    }
    return ABSENT;
  }

  /** least parking coefficient. */
  static long parkingFineLeast(long day) {
    if (day == ABSENT) {
      return ABSENT;
    }
    if (day >= 507_323) {
      return 10;
    }
    return ABSENT;
  }

  /** most parking coefficient. */
  static long parkingFineMost(long day) {
    if (day == ABSENT) {
      return ABSENT;
    }
    if (day >= 507_323) {
      return 20;
    }
    return ABSENT;
  }

  /** parking spaces per unit. */
  static long parkingPerUnit(long day) {
    if (day == ABSENT) {
      return ABSENT;
    }
    if (day >= 507_323) {
      return 1;
    }
    return ABSENT;
  }

  /** area of a parking space. */
  static long parkingSpaceArea(long day) {
    if (day == ABSENT) {
      return ABSENT;
    }
    if (day >= 507_323) {
      return 2500;
    }
    return ABSENT;
  }

  /** months a plot instruction holds. */
  static long plotInstructionMonths(long day) {
    if (day == ABSENT) {
      return ABSENT;
    }
    if (day >= 507_323) {
      return 6;
    }
    return ABSENT;
  }

  /** premium to dues. */
  static long premiumShare(long day) {
    if (day == ABSENT) {
      return ABSENT;
    }
    if (day >= 511_924) {
      return 2500;
    }
    return ABSENT;
  }

  /** trees beyond which prison follows. */
  static long prisonTreeCount(long day) {
    if (day == ABSENT) {
      return ABSENT;
    }
    if (day >= 507_323) {
      return 30;
    }
    return ABSENT;
  }

  /** months on a licence to queue. */
  static long queueLicenceMonths(long day) {
    if (day == ABSENT) {
      return ABSENT;
    }
    if (day >= 507_323) {
      return 9;
    }
    return ABSENT;
  }

  /** coverage in sub-zone R241. */
  static long r241Coverage(long day) {
    if (day == ABSENT) {
      return ABSENT;
    }
    if (day >= 507_323) {
      return 3000;
    }
    return ABSENT;
  }

  /** density in sub-zone R241. */
  static long r241Density(long day) {
    if (day == ABSENT) {
      return ABSENT;
    }
    if (day >= 507_323) {
      return 120;
    }
    return ABSENT;
  }

  /** storeys in sub-zone R241. */
  static long r241Storeys(long day) {
    if (day == ABSENT) {
      return ABSENT;
    }
    if (day >= 507_323) {
      return 4;
    }
    return ABSENT;
  }

  /** registry sections of Tehran. */
  static long registrySections(long day) {
    if (day == ABSENT) {
      return ABSENT;
    }
    if (day >= 507_323) {
      return 12;
    }
    return ABSENT;
  }

  /** development reserve area. */
  static long reservePlotArea(long day) {
    if (day == ABSENT) {
      return ABSENT;
    }
    if (day >= 507_323) {
      return 1_000_000;
    }
    return ABSENT;
  }

  /** least residential coefficient. */
  static long residentialFineLeast(long day) {
    if (day == ABSENT) {
      return ABSENT;
    }
    if (day >= 507_323) {
      return 5;
    }
    return ABSENT;
  }

  /** most residential coefficient. */
  static long residentialFineMost(long day) {
    if (day == ABSENT) {
      return ABSENT;
    }
    if (day >= 507_323) {
      return 30;
    }
    return ABSENT;
  }

  /** years a scheme is put off. */
  static long schemeDeferYears(long day) {
    if (day == ABSENT) {
      return ABSENT;
    }
    if (day >= 503_692) {
      return 5;
    }
    return ABSENT;
  }

  /** area for a second check. */
  static long secondCheckArea(long day) {
    if (day == ABSENT) {
      return ABSENT;
    }
    if (day >= 507_323) {
      return 200_000;
    }
    return ABSENT;
  }

  /** land that owes services. */
  static long servicesLandArea(long day) {
    if (day == ABSENT) {
      return ABSENT;
    }
    if (day >= 507_350) {
      return 50_000;
    }
    return ABSENT;
  }

  /** share of services. */
  static long servicesShare(long day) {
    if (day == ABSENT) {
      return ABSENT;
    }
    if (day >= 507_350) {
      return 2500;
    }
    return ABSENT;
  }

  /** tolerance of the sum of shares. */
  static long shareTolerance(long day) {
    if (day == ABSENT) {
      return ABSENT;
    }
    if (day >= 507_323) {
      return 100;
    }
    return ABSENT;
  }

  /** small plot area. */
  static long smallPlotArea(long day) {
    if (day == ABSENT) {
      return ABSENT;
    }
    if (day >= 507_323) {
      return 5000;
    }
    return ABSENT;
  }

  /** coverage of a small plot. */
  static long smallPlotCoverage(long day) {
    if (day == ABSENT) {
      return ABSENT;
    }
    if (day >= 507_323) {
      return 8000;
    }
    return ABSENT;
  }

  /** units on a small plot. */
  static long smallPlotUnits(long day) {
    if (day == ABSENT) {
      return ABSENT;
    }
    if (day >= 507_323) {
      return 1;
    }
    return ABSENT;
  }

  /** basements for a soil report. */
  static long soilReportBasements(long day) {
    if (day == ABSENT) {
      return ABSENT;
    }
    if (day >= 507_323) {
      return 1;
    }
    return ABSENT;
  }

  /** height for sprinklers. */
  static long sprinklerHeight(long day) {
    if (day == ABSENT) {
      return ABSENT;
    }
    if (day >= 507_323) {
      return 3000;
    }
    return ABSENT;
  }

  /** share of streets. */
  static long streetsShare(long day) {
    if (day == ABSENT) {
      return ABSENT;
    }
    if (day >= 507_350) {
      return 2500;
    }
    return ABSENT;
  }

  /** months to answer a subdivision. */
  static long subdivisionMonths(long day) {
    if (day == ABSENT) {
      return ABSENT;
    }
    if (day >= 507_350) {
      return 3;
    }
    return ABSENT;
  }

  /** days to answer a transfer. */
  static long workshopAnswerDays(long day) {
    if (day == ABSENT) {
      return ABSENT;
    }
    if (day >= 507_323) {
      return 15;
    }
    return ABSENT;
  }
}
