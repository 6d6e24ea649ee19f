use crate::text::Bilingual;

/// Where a case stands, as a reply says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// The request is accepted.
    Accepted,
    /// No such case is known.
    NotFound,
    /// The paper can be collected.
    Ready,
    /// The request is refused.
    Refused,
    /// It is being looked at.
    UnderReview,
    /// Documents are missing.
    WaitingForDocuments,
    /// An inquiry has not been answered.
    WaitingForInquiry,
    /// A payment is missing.
    WaitingForPayment,
    /// The plot must be visited.
    WaitingForVisit,
}

impl Status {
    /// All, sorted by id.
    pub const ALL: [Self; 9] = [
        Self::Accepted,
        Self::NotFound,
        Self::Ready,
        Self::Refused,
        Self::UnderReview,
        Self::WaitingForDocuments,
        Self::WaitingForInquiry,
        Self::WaitingForPayment,
        Self::WaitingForVisit,
    ];

    /// Returns the status with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.id() == id)
    }

    /// Returns the id, as programs write it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::NotFound => "not-found",
            Self::Ready => "ready",
            Self::Refused => "refused",
            Self::UnderReview => "under-review",
            Self::WaitingForDocuments => "waiting-for-documents",
            Self::WaitingForInquiry => "waiting-for-inquiry",
            Self::WaitingForPayment => "waiting-for-payment",
            Self::WaitingForVisit => "waiting-for-visit",
        }
    }

    /// Returns the words that stand for `{status}` in a reply.
    pub fn words(self) -> Bilingual {
        let (fa, en) = match self {
            Self::Accepted => ("پذیرفته شد", "accepted"),
            Self::NotFound => ("یافت نشد", "not found"),
            Self::Ready => ("آماده تحویل", "ready to collect"),
            Self::Refused => ("رد شد", "refused"),
            Self::UnderReview => ("در حال بررسی", "under review"),
            Self::WaitingForDocuments => ("در انتظار مدارک", "waiting for documents"),
            Self::WaitingForInquiry => ("در انتظار پاسخ استعلام", "waiting for an inquiry"),
            Self::WaitingForPayment => ("در انتظار پرداخت", "waiting for payment"),
            Self::WaitingForVisit => ("در انتظار بازدید", "waiting for a visit"),
        };
        Bilingual::new(fa, en)
    }
}
