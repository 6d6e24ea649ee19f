//! One problem of every variant, and some more where the words branch.

use zabeteh::problems::{KindProblem, NameProblem, ProblemKind, RuleProblem, Sort, Thing};

/// Lists one problem of each variant; a variant that is left out does not compile.
macro_rules! one_of_each {
    ($problem:ident: $($variant:ident $({ $($field:ident: $value:expr),* })?),* $(,)?) => {{
        let every = |problem: &$problem| match problem {
            $($problem::$variant { .. } => {})*
        };
        let list = vec![$($problem::$variant $({ $($field: $value),* })?),*];
        list.iter().for_each(every);
        list.into_iter().map(ProblemKind::from).collect::<Vec<_>>()
    }};
}

/// Returns every problem of names, kinds and rules.
pub(crate) fn samples() -> Vec<ProblemKind> {
    let mut all = names();
    all.extend(kinds());
    all.extend(rules());
    all.extend(branches());
    all
}

fn text(text: &str) -> String {
    text.to_owned()
}

fn names() -> Vec<ProblemKind> {
    let near = || Some(text("storeys"));
    one_of_each!(NameProblem:
        Unknown { thing: Thing::Field, name: text("storey"), nearest: near() },
        DeclaredTwice { thing: Thing::Document, name: text("title-deed") },
        NameTwice { thing: Thing::Document, name: text("سند مالکیت") },
        WithoutId { thing: Thing::Section },
        WithoutPersianName { thing: Thing::Rows, id: text("units") },
        FieldTwice { name: text("district") },
        NotShared { name: text("storey"), nearest: near() },
        NotOfPart { part: text("building"), name: text("storey"), nearest: near() },
        NotOfList { list: text("land-use"), name: text("garden"), nearest: None },
        NotOfIdentifier { name: text("volume"), known: text("main, sub, section") },
        UnknownPlaceholder { name: text("storey"), nearest: near() },
    )
}

fn kinds() -> Vec<ProblemKind> {
    let (min, max) = (|| text("1"), || text("60"));
    one_of_each!(KindProblem:
        NotACondition { found: Sort::Number },
        NotANumber { found: Sort::Text },
        NotComparable { left: Sort::Area, right: Sort::Date },
        DateWord { en: "on or after", fa: "همزمان یا بعد از" },
        NotADate { found: Sort::Number },
        NotAChoice { found: Sort::Choices },
        NotASet { found: Sort::Choice },
        WrongUnit { needed: Sort::Area, found: Sort::Length },
        NotAddable { left: Sort::Money, right: Sort::Area },
        NotMultipliable { left: Sort::Date, right: Sort::Period },
        ProductOfVariables,
        DivisionOutsideCompute,
        DivisionWithoutRounding,
        TooManyPlaces { places: 2 },
        BoundsReversed,
        BoundOutsideType { min: min(), max: max() },
        NoBounds,
        ValueOutside { min: min(), max: max() },
        Overflow,
        NotRows { found: Sort::Plate },
        NotAColumn,
        WorkingDays,
        PeriodWithoutUnit,
        Key { keyed: true },
        ParameterType,
        NotAParameter,
        RowLength { expected: 3, found: 2 },
        CellType { needed: Sort::YesNo },
        ComputeCycle { name: text("open_area") },
        ComputeType { needed: Sort::Number, found: Sort::Date },
        RowBounds,
        FiledByNotAChoice,
        NotAnInquiry,
        KeyedQuote { name: text("land_price") },
    )
}

fn rules() -> Vec<ProblemKind> {
    let field = || text("storeys");
    one_of_each!(RuleProblem:
        RuleWithoutCondition,
        RuleWithoutMessage,
        RuleWithoutRemedy,
        MayBeAbsent { field: field(), guard_en: text("joint"), guard_fa: text("«ملک مشاع است»") },
        NeverHolds,
        InsteadOfItself,
        SinceAfterUntil,
        SameDay,
        ParameterWithoutValue,
        KeysOverlap,
        KeysMissing,
        UndecidedWithoutQuestion,
        RequiresAndAdvises,
        ProvisionWithoutChecker,
        RecordWithoutNumber,
        NumberTwice { number: 31 },
        RecordWithoutGroup,
        RecordWithoutPurpose,
        RecordWithoutFiler,
        RecordWithoutChannel,
        Empty { thing: Thing::Part },
        InquiryWithoutSilence,
        InquiryWithoutAnswerer,
        DocumentTwice { document: text("title-deed") },
        NeedsItself,
        WithoutTranslation { persian: true },
        TextTooLong { most: 30, found: 47 },
        Style { wording: text("متراژ"), instead: text("زیربنا") },
        Unused { thing: Thing::Law, name: text("circular-c") },
        QuestionWithoutReading,
        AllowsNothing,
        FilingIncomplete { field: field() },
        ReplyReveals { field: field() },
        StatusOutsideStatus,
        ReplyTooLong { most: 1, worst: 2, persian: true },
        BlockWithoutReply,
        PlaceholderOneSided { field: field() },
        BlockWithoutChannel,
        NotInMessage { field: field() },
        CodeShape,
        CodeTwice,
        CodesTooNear { other: text("41827") },
        CodeWithoutRecord,
        RecordWithoutCode,
        RecordWithTwoCodes,
        CodeWithoutMessages,
        ScenarioIncomplete,
        ScenarioExpectsNothing,
        RuleNotOfRecord { rule: text("in-time") },
        JourneyWithoutStep,
        VisitWithoutStep,
    )
}

fn branches() -> Vec<ProblemKind> {
    let lonely =
        NameProblem::Unknown { thing: Thing::Operand, name: text("storey"), nearest: None };
    let whole = NameProblem::NotOfIdentifier { name: text("volume"), known: String::new() };
    let superfluous = RuleProblem::Style { wording: text("لطفاً"), instead: String::new() };
    let english = RuleProblem::ReplyTooLong { most: 2, worst: 3, persian: false };
    vec![
        lonely.into(),
        whole.into(),
        KindProblem::TooManyPlaces { places: 0 }.into(),
        KindProblem::TooManyPlaces { places: 1 }.into(),
        KindProblem::Key { keyed: false }.into(),
        RuleProblem::WithoutTranslation { persian: false }.into(),
        superfluous.into(),
        english.into(),
    ]
}
