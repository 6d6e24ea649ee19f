# made by zabeteh 0.1.0 from forms/; do not edit
"""The values that the regulation sets, by day and where it says so by a key.

Numbers are scaled by the places of their type; days are day numbers.
"""

from __future__ import annotations


def acquisition_months(day: int) -> int | None:
    """months for acquisition."""
    if day >= 507_323:
        return 18
    return None


def age_evidence_years(day: int) -> int | None:
    """years the evidence may lag."""
    if day >= 507_323:
        return 1
    return None


def appeal_days(day: int) -> int | None:
    """days for an appeal."""
    if day >= 507_323:
        return 10
    return None


def article_12_area(day: int) -> int | None:
    """area for article 12."""
    if day >= 507_323:
        return 100_000
    return None


def business_fine_least(day: int) -> int | None:
    """least business coefficient."""
    if day >= 507_323:
        return 20
    return None


def business_fine_most(day: int) -> int | None:
    """most business coefficient."""
    if day >= 507_323:
        return 40
    return None


def common_meters(day: int) -> int | None:
    """meters of common parts."""
    if day >= 507_323:
        return 1
    return None


def defence_days(day: int) -> int | None:
    """days for a defence."""
    if day >= 507_323:
        return 10
    return None


def demolition_months(day: int) -> int | None:
    """months for demolition."""
    if day >= 507_323:
        return 2
    return None


def fire_alarm_storeys(day: int) -> int | None:
    """storeys for a fire alarm."""
    if day >= 507_323:
        return 5
    return None


def fire_other_storeys(day: int) -> int | None:
    """non-residential storeys limit."""
    if day >= 507_323:
        return 1
    return None


def fire_plan_storeys(day: int) -> int | None:
    """storeys for fire drawings."""
    if day >= 507_323:
        return 3
    return None


def fire_storeys(day: int) -> int | None:
    """storeys for fire approval."""
    if day >= 507_323:
        return 6
    return None


def fire_units(day: int) -> int | None:
    """units for fire approval."""
    if day >= 507_323:
        return 20
    return None


def fuel_distance(day: int) -> int | None:
    """distance from a fuel station."""
    if day >= 507_323:
        return 700
    return None


def garden_check_area(day: int) -> int | None:
    """garden check area."""
    if day >= 507_003:
        return 50_000
    return None


def instalments_most(day: int) -> int | None:
    """most instalments."""
    if day >= 507_323:
        return 36
    return None


def late_surcharge(day: int) -> int | None:
    """monthly late surcharge."""
    if day >= 511_341:
        return 200
    return None


def late_surcharge_most(day: int) -> int | None:
    """most late surcharge."""
    if day >= 511_341:
        return 2400
    return None


def long_stop_share(day: int) -> int | None:
    """share of a long stop."""
    if day >= 507_323:
        return 1500
    return None


def medium_plot_area(day: int) -> int | None:
    """medium plot area."""
    if day >= 507_323:
        return 15_000
    return None


def medium_plot_street(day: int) -> int | None:
    """street of a medium plot."""
    if day >= 507_323:
        return 600
    return None


def new_house_exempt_years(day: int) -> int | None:
    """years a new house is exempt."""
    if day >= 507_323:
        return 3
    return None


def no_permit_fine(day: int) -> int | None:
    """no-permit coefficient."""
    if day >= 507_323:
        return 1
    return None


def notary_answer_days(day: int) -> int | None:
    """days to answer a notary."""
    if day >= 507_323:
        return 10
    return None


def notice_wall_months(day: int) -> int | None:
    """months to build a wall."""
    if day >= 507_323:
        return 2
    return None


def parking_fine_least(day: int) -> int | None:
    """least parking coefficient."""
    if day >= 507_323:
        return 10
    return None


def parking_fine_most(day: int) -> int | None:
    """most parking coefficient."""
    if day >= 507_323:
        return 20
    return None


def parking_per_unit(day: int) -> int | None:
    """parking spaces per unit."""
    if day >= 507_323:
        return 1
    return None


def parking_space_area(day: int) -> int | None:
    """area of a parking space."""
    if day >= 507_323:
        return 2500
    return None


def plot_instruction_months(day: int) -> int | None:
    """months a plot instruction holds."""
    if day >= 507_323:
        return 6
    return None


def premium_share(day: int) -> int | None:
    """premium to dues."""
    if day >= 511_924:
        return 2500
    return None


def prison_tree_count(day: int) -> int | None:
    """trees beyond which prison follows."""
    if day >= 507_323:
        return 30
    return None


def queue_licence_months(day: int) -> int | None:
    """months on a licence to queue."""
    if day >= 507_323:
        return 9
    return None


def r241_coverage(day: int) -> int | None:
    """coverage in sub-zone R241."""
    if day >= 507_323:
        return 3000
    return None


def r241_density(day: int) -> int | None:
    """density in sub-zone R241."""
    if day >= 507_323:
        return 120
    return None


def r241_storeys(day: int) -> int | None:
    """storeys in sub-zone R241."""
    if day >= 507_323:
        return 4
    return None


def registry_sections(day: int) -> int | None:
    """registry sections of Tehran."""
    if day >= 507_323:
        return 12
    return None


def reserve_plot_area(day: int) -> int | None:
    """development reserve area."""
    if day >= 507_323:
        return 1_000_000
    return None


def residential_fine_least(day: int) -> int | None:
    """least residential coefficient."""
    if day >= 507_323:
        return 5
    return None


def residential_fine_most(day: int) -> int | None:
    """most residential coefficient."""
    if day >= 507_323:
        return 30
    return None


def scheme_defer_years(day: int) -> int | None:
    """years a scheme is put off."""
    if day >= 503_692:
        return 5
    return None


def second_check_area(day: int) -> int | None:
    """area for a second check."""
    if day >= 507_323:
        return 200_000
    return None


def services_land_area(day: int) -> int | None:
    """land that owes services."""
    if day >= 507_350:
        return 50_000
    return None


def services_share(day: int) -> int | None:
    """share of services."""
    if day >= 507_350:
        return 2500
    return None


def share_tolerance(day: int) -> int | None:
    """tolerance of the sum of shares."""
    if day >= 507_323:
        return 100
    return None


def small_plot_area(day: int) -> int | None:
    """small plot area."""
    if day >= 507_323:
        return 5000
    return None


def small_plot_coverage(day: int) -> int | None:
    """coverage of a small plot."""
    if day >= 507_323:
        return 8000
    return None


def small_plot_units(day: int) -> int | None:
    """units on a small plot."""
    if day >= 507_323:
        return 1
    return None


def soil_report_basements(day: int) -> int | None:
    """basements for a soil report."""
    if day >= 507_323:
        return 1
    return None


def sprinkler_height(day: int) -> int | None:
    """height for sprinklers."""
    if day >= 507_323:
        return 3000
    return None


def streets_share(day: int) -> int | None:
    """share of streets."""
    if day >= 507_350:
        return 2500
    return None


def subdivision_months(day: int) -> int | None:
    """months to answer a subdivision."""
    if day >= 507_350:
        return 3
    return None


def workshop_answer_days(day: int) -> int | None:
    """days to answer a transfer."""
    if day >= 507_323:
        return 15
    return None
