/// Writes an id in snake case: `land-use` becomes `land_use`.
pub fn snake(id: &str) -> String {
    id.replace('-', "_")
}

/// Writes an id in Pascal case: `land-use` becomes `LandUse`.
pub fn pascal(id: &str) -> String {
    id.split(['-', '_']).map(capitalised).collect()
}

/// Writes an id in camel case: `land-use` becomes `landUse`.
pub fn camel(id: &str) -> String {
    let pascal = pascal(id);
    let mut letters = pascal.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
