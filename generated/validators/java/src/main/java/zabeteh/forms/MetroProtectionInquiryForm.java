// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Numbers.above;

import java.util.List;
import java.util.Set;

/**
 * metro protection-zone inquiry.
 *
 * <p>استعلام حریم مترو.
 */
final class MetroProtectionInquiryForm {
  private static final int TUNNEL_CROWN_DEPTH = 6;
  private static final int EXCAVATION_DEPTH = 7;
  private static final int ANCHORS = 11;

  static final Form FORM =
      new Form(
          "metro-protection-inquiry",
          new Bilingual("استعلام حریم مترو", "metro protection-zone inquiry"),
          new long[] {437_927, 547_864},
          new Form.Part(
              0,
              null,
              new Form.Field(
                  "filer_kind",
                  new Bilingual("درخواست‌دهنده", "who files"),
                  new Reader.Item(Set.of("owner", "engineer", "municipality")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "case_number",
                  new Bilingual("شماره پرونده شهرسازی", "urban-planning case number"),
                  new Reader.Identifier(IdentifierKind.CASE_NUMBER),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "renovation_code",
                  new Bilingual("کد نوسازی", "renovation code"),
                  new Reader.Identifier(IdentifierKind.RENOVATION_CODE),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "line_number",
                  new Bilingual("شماره خط مترو", "metro line"),
                  new Reader.Whole(1, 99),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "nearest_object",
                  new Bilingual("نزدیک‌ترین سازه", "nearest structure"),
                  new Reader.Item(Set.of("tunnel", "station", "shaft", "surface")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "horizontal_distance",
                  new Bilingual("فاصله افقی", "horizontal distance"),
                  new Reader.Decimal(2, 0, 100_000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "tunnel_crown_depth",
                  new Bilingual("عمق تاج تونل", "depth of the tunnel crown"),
                  new Reader.Decimal(2, 0, 20_000),
                  null,
                  false,
                  List.of()),
              new Form.Field(
                  "excavation_depth",
                  new Bilingual("عمق گودبرداری", "excavation depth"),
                  new Reader.Decimal(2, 10, 8000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "basements",
                  new Bilingual("طبقات زیرزمین", "basement storeys"),
                  new Reader.Whole(0, 10),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "storeys",
                  new Bilingual("تعداد طبقات", "storeys"),
                  new Reader.Whole(1, 100),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "foundation_kind",
                  new Bilingual("نوع پی", "foundation"),
                  new Reader.Item(Set.of("strip", "raft", "pile")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "anchors",
                  new Bilingual("مهار رو به خط دارد", "anchors towards the line"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of())),
          new Form.Answer[] {
              new Form.Answer(
                  "metro-protection-inquiry",
                  new Bilingual("استعلام حریم مترو", "metro protection-zone inquiry"),
                  new Form.Part(
                      12,
                      null,
                      new Form.Field(
                          "grade",
                          new Bilingual("درجه ملک", "grade"),
                          new Reader.Text(10, true),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "conditions",
                          new Bilingual("شرط‌های اجرا", "conditions"),
                          new Reader.Text(1000, true),
                          null,
                          true,
                          List.of())))},
          new Form.Computed[] {},
          new Form.Document[] {
              new Form.Document(
                  "shoring-drawings",
                  new Bilingual("نقشه سازه نگهبان", "shoring drawings"),
                  "original",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "structural-drawings",
                  new Bilingual("نقشه و محاسبات سازه", "structural drawings and calculation"),
                  "original",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "soil-report",
                  new Bilingual("گزارش ژئوتکنیک", "geotechnical report"),
                  "original",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "utm-survey",
                  new Bilingual("نقشه یو‌تی‌ام", "utm survey"),
                  "electronic",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "settlement-analysis",
                  new Bilingual("تحلیل نشست", "settlement analysis"),
                  "original",
                  new Form.Guard(MetroProtectionInquiryForm::when1, 6, 7),
                  true,
                  List.of(),
                  new Bilingual(
                      "گود از تاج تونل پایین‌تر است",
                      "the excavation goes below the tunnel crown"),
                  List.of())},
          new Form.Need[] {
              new Form.Need(List.of("plot-instruction"), null, null, List.of(), List.of())},
          new Form.Rule[] {},
          new Form.Check[] {
              new Form.Check("plots-graded", null),
              new Form.Check("no-excavation-before-reply", null),
              new Form.Check(
                  "anchors-outside-zone",
                  new Form.Guard(MetroProtectionInquiryForm::when2, 11))},
          new Form.Visit[] {
              new Form.Visit(
                  "drawings",
                  new Bilingual(
                      "نقشه گود و پی بررسی می‌شود",
                      "excavation and foundation drawings are examined"),
                  null)});

  private MetroProtectionInquiryForm() {}

  /** tunnel_crown_depth is given and excavation_depth above tunnel_crown_depth. */
  private static boolean when1(Values v, Row row) {
    return v.given(TUNNEL_CROWN_DEPTH)
        && above(v.number(EXCAVATION_DEPTH), v.number(TUNNEL_CROWN_DEPTH));
  }

  /** anchors. */
  private static boolean when2(Values v, Row row) {
    return v.yes(ANCHORS);
  }
}
