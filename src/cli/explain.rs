use crate::problems::Code;

use super::console::Console;
use super::exit::Exit;
use super::failure::Failure;

/// The page of every code, by code. A test compares them with `docs/problems`.
pub const PAGES: &[(u16, &str)] = &[
    (101, include_str!("../../docs/problems/Z0101.md")),
    (102, include_str!("../../docs/problems/Z0102.md")),
    (103, include_str!("../../docs/problems/Z0103.md")),
    (104, include_str!("../../docs/problems/Z0104.md")),
    (105, include_str!("../../docs/problems/Z0105.md")),
    (106, include_str!("../../docs/problems/Z0106.md")),
    (107, include_str!("../../docs/problems/Z0107.md")),
    (108, include_str!("../../docs/problems/Z0108.md")),
    (109, include_str!("../../docs/problems/Z0109.md")),
    (110, include_str!("../../docs/problems/Z0110.md")),
    (111, include_str!("../../docs/problems/Z0111.md")),
    (112, include_str!("../../docs/problems/Z0112.md")),
    (113, include_str!("../../docs/problems/Z0113.md")),
    (114, include_str!("../../docs/problems/Z0114.md")),
    (115, include_str!("../../docs/problems/Z0115.md")),
    (116, include_str!("../../docs/problems/Z0116.md")),
    (117, include_str!("../../docs/problems/Z0117.md")),
    (118, include_str!("../../docs/problems/Z0118.md")),
    (119, include_str!("../../docs/problems/Z0119.md")),
    (120, include_str!("../../docs/problems/Z0120.md")),
    (121, include_str!("../../docs/problems/Z0121.md")),
    (122, include_str!("../../docs/problems/Z0122.md")),
    (123, include_str!("../../docs/problems/Z0123.md")),
    (124, include_str!("../../docs/problems/Z0124.md")),
    (125, include_str!("../../docs/problems/Z0125.md")),
    (126, include_str!("../../docs/problems/Z0126.md")),
    (127, include_str!("../../docs/problems/Z0127.md")),
    (128, include_str!("../../docs/problems/Z0128.md")),
    (201, include_str!("../../docs/problems/Z0201.md")),
    (202, include_str!("../../docs/problems/Z0202.md")),
    (203, include_str!("../../docs/problems/Z0203.md")),
    (204, include_str!("../../docs/problems/Z0204.md")),
    (205, include_str!("../../docs/problems/Z0205.md")),
    (206, include_str!("../../docs/problems/Z0206.md")),
    (207, include_str!("../../docs/problems/Z0207.md")),
    (208, include_str!("../../docs/problems/Z0208.md")),
    (209, include_str!("../../docs/problems/Z0209.md")),
    (210, include_str!("../../docs/problems/Z0210.md")),
    (211, include_str!("../../docs/problems/Z0211.md")),
    (301, include_str!("../../docs/problems/Z0301.md")),
    (302, include_str!("../../docs/problems/Z0302.md")),
    (303, include_str!("../../docs/problems/Z0303.md")),
    (304, include_str!("../../docs/problems/Z0304.md")),
    (305, include_str!("../../docs/problems/Z0305.md")),
    (306, include_str!("../../docs/problems/Z0306.md")),
    (307, include_str!("../../docs/problems/Z0307.md")),
    (308, include_str!("../../docs/problems/Z0308.md")),
    (309, include_str!("../../docs/problems/Z0309.md")),
    (310, include_str!("../../docs/problems/Z0310.md")),
    (311, include_str!("../../docs/problems/Z0311.md")),
    (312, include_str!("../../docs/problems/Z0312.md")),
    (313, include_str!("../../docs/problems/Z0313.md")),
    (314, include_str!("../../docs/problems/Z0314.md")),
    (315, include_str!("../../docs/problems/Z0315.md")),
    (316, include_str!("../../docs/problems/Z0316.md")),
    (317, include_str!("../../docs/problems/Z0317.md")),
    (318, include_str!("../../docs/problems/Z0318.md")),
    (319, include_str!("../../docs/problems/Z0319.md")),
    (320, include_str!("../../docs/problems/Z0320.md")),
    (321, include_str!("../../docs/problems/Z0321.md")),
    (322, include_str!("../../docs/problems/Z0322.md")),
    (323, include_str!("../../docs/problems/Z0323.md")),
    (324, include_str!("../../docs/problems/Z0324.md")),
    (325, include_str!("../../docs/problems/Z0325.md")),
    (326, include_str!("../../docs/problems/Z0326.md")),
    (327, include_str!("../../docs/problems/Z0327.md")),
    (328, include_str!("../../docs/problems/Z0328.md")),
    (329, include_str!("../../docs/problems/Z0329.md")),
    (330, include_str!("../../docs/problems/Z0330.md")),
    (332, include_str!("../../docs/problems/Z0332.md")),
    (333, include_str!("../../docs/problems/Z0333.md")),
    (334, include_str!("../../docs/problems/Z0334.md")),
    (335, include_str!("../../docs/problems/Z0335.md")),
    (401, include_str!("../../docs/problems/Z0401.md")),
    (402, include_str!("../../docs/problems/Z0402.md")),
    (403, include_str!("../../docs/problems/Z0403.md")),
    (404, include_str!("../../docs/problems/Z0404.md")),
    (405, include_str!("../../docs/problems/Z0405.md")),
    (406, include_str!("../../docs/problems/Z0406.md")),
    (407, include_str!("../../docs/problems/Z0407.md")),
    (408, include_str!("../../docs/problems/Z0408.md")),
    (409, include_str!("../../docs/problems/Z0409.md")),
    (410, include_str!("../../docs/problems/Z0410.md")),
    (411, include_str!("../../docs/problems/Z0411.md")),
    (412, include_str!("../../docs/problems/Z0412.md")),
    (413, include_str!("../../docs/problems/Z0413.md")),
    (414, include_str!("../../docs/problems/Z0414.md")),
    (501, include_str!("../../docs/problems/Z0501.md")),
    (502, include_str!("../../docs/problems/Z0502.md")),
    (503, include_str!("../../docs/problems/Z0503.md")),
    (504, include_str!("../../docs/problems/Z0504.md")),
    (505, include_str!("../../docs/problems/Z0505.md")),
    (506, include_str!("../../docs/problems/Z0506.md")),
    (507, include_str!("../../docs/problems/Z0507.md")),
    (508, include_str!("../../docs/problems/Z0508.md")),
    (509, include_str!("../../docs/problems/Z0509.md")),
    (510, include_str!("../../docs/problems/Z0510.md")),
    (511, include_str!("../../docs/problems/Z0511.md")),
    (512, include_str!("../../docs/problems/Z0512.md")),
    (513, include_str!("../../docs/problems/Z0513.md")),
    (514, include_str!("../../docs/problems/Z0514.md")),
    (515, include_str!("../../docs/problems/Z0515.md")),
    (516, include_str!("../../docs/problems/Z0516.md")),
    (517, include_str!("../../docs/problems/Z0517.md")),
    (601, include_str!("../../docs/problems/Z0601.md")),
    (602, include_str!("../../docs/problems/Z0602.md")),
    (603, include_str!("../../docs/problems/Z0603.md")),
    (604, include_str!("../../docs/problems/Z0604.md")),
    (605, include_str!("../../docs/problems/Z0605.md")),
    (606, include_str!("../../docs/problems/Z0606.md")),
    (607, include_str!("../../docs/problems/Z0607.md")),
    (608, include_str!("../../docs/problems/Z0608.md")),
    (609, include_str!("../../docs/problems/Z0609.md")),
    (610, include_str!("../../docs/problems/Z0610.md")),
    (611, include_str!("../../docs/problems/Z0611.md")),
    (612, include_str!("../../docs/problems/Z0612.md")),
    (613, include_str!("../../docs/problems/Z0613.md")),
    (614, include_str!("../../docs/problems/Z0614.md")),
    (615, include_str!("../../docs/problems/Z0615.md")),
    (701, include_str!("../../docs/problems/Z0701.md")),
    (702, include_str!("../../docs/problems/Z0702.md")),
    (703, include_str!("../../docs/problems/Z0703.md")),
    (704, include_str!("../../docs/problems/Z0704.md")),
    (705, include_str!("../../docs/problems/Z0705.md")),
];

/// Explain a problem: what is wrong, what is right, and why
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = "Example:
  zabeteh explain Z0201")]
pub(super) struct Explain {
    /// The code, as a problem shows it
    code: String,
}

impl Explain {
    pub(super) fn run(self, console: Console) -> Result<Exit, Failure> {
        let code = Code::parse(&self.code).ok_or_else(|| not_a_code(&self.code))?;
        let page = PAGES.binary_search_by_key(&code.0, |(code, _)| *code);
        let at = page.map_err(|_| unknown(code))?;
        console.put(PAGES[at].1)?;
        Ok(Exit::Fine)
    }
}

fn not_a_code(text: &str) -> Failure {
    Failure::asked(
        format!("«{text}» کد ایراد نیست؛ آن را مانند Z0201 بنویسید"),
        format!("`{text}` is no code of a problem; write it like Z0201"),
    )
}

fn unknown(code: Code) -> Failure {
    Failure::asked(
        format!("{code} برای هیچ ایرادی نیست؛ کد را از متن ایراد بردارید"),
        format!("no problem has the code {code}; take the code from a problem as it is shown"),
    )
}
