/// A number as a scaled integer: its value is `scaled / 10^places`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number {
    /// The digits, without the point.
    pub scaled: i64,
    /// How many of them stand after the point.
    pub places: u8,
}

impl Number {
    /// Takes a whole number.
    pub fn whole(value: i64) -> Self {
        Self { scaled: value, places: 0 }
    }

    /// Returns the number as an integer scaled by `10^places`, if it fits exactly.
    pub fn scaled_to(self, places: u8) -> Option<i64> {
        if places >= self.places {
            self.scaled.checked_mul(10_i64.checked_pow((places - self.places).into())?)
        } else {
            let unit = 10_i64.checked_pow((self.places - places).into())?;
            (self.scaled % unit == 0).then_some(self.scaled / unit)
        }
    }
}
