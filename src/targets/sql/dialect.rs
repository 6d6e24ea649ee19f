use crate::model::Direction;

/// The dialects, and how each of them says what all queries say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Dialect {
    /// DuckDB: JSON and lists with lambdas.
    DuckDb,
    /// PostgreSQL: jsonb and subqueries.
    Postgres,
    /// Spark: VARIANT and arrays with lambdas.
    Spark,
}

impl Dialect {
    /// All dialects, sorted by name.
    pub(super) const ALL: [Self; 3] = [Self::DuckDb, Self::Postgres, Self::Spark];

    /// Returns the name, which is the name of the folder.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::DuckDb => "duckdb",
            Self::Postgres => "postgresql",
            Self::Spark => "spark",
        }
    }

    /// Returns what the queries of all forms share.
    pub(super) fn functions(self) -> &'static str {
        match self {
            Self::DuckDb => include_str!("runtime/duckdb.sql"),
            Self::Postgres => include_str!("runtime/postgresql.sql"),
            Self::Spark => include_str!("runtime/spark.sql"),
        }
    }

    /// Calls a function of the shared ones.
    pub(super) fn call(self, name: &str, arguments: &[String]) -> String {
        let home = match self {
            Self::DuckDb | Self::Postgres => "zabeteh.",
            Self::Spark => "zabeteh_",
        };
        format!("{home}{name}({})", arguments.join(", "))
    }

    /// Writes a text.
    pub(super) fn text(self, text: &str) -> String {
        let quoted = text.replace('\'', "''");
        match self {
            Self::DuckDb | Self::Postgres => format!("'{quoted}'"),
            Self::Spark => format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'")),
        }
    }

    /// Writes a list of texts, some of which may be expressions.
    pub(super) fn list(self, items: &[String]) -> String {
        let items = items.join(", ");
        match self {
            Self::DuckDb => format!("[{items}]"),
            Self::Postgres => format!("ARRAY[{items}]::text[]"),
            Self::Spark => format!("array({items})"),
        }
    }

    /// Drops the absent members of a list of texts.
    pub(super) fn compact(self, items: &[String]) -> String {
        let list = self.list(items);
        match self {
            Self::DuckDb if items.is_empty() => "CAST([] AS VARCHAR[])".to_owned(),
            Self::DuckDb => format!("list_filter({list}, lambda e: e IS NOT NULL)"),
            Self::Postgres => format!("array_remove({list}, NULL)"),
            Self::Spark if items.is_empty() => "CAST(array() AS ARRAY<STRING>)".to_owned(),
            Self::Spark => format!("array_compact({list})"),
        }
    }

    /// Takes a member of a JSON object; absent where there is none.
    pub(super) fn member(self, json: &str, key: &str) -> String {
        match self {
            Self::DuckDb => format!("json_extract({json}, '$.\"{key}\"')"),
            Self::Postgres => format!("({json} -> '{key}')"),
            Self::Spark => format!("try_variant_get({json}, '$[\"{key}\"]', 'variant')"),
        }
    }

    /// Whether a JSON value is an object.
    pub(super) fn is_object(self, json: &str) -> String {
        match self {
            Self::DuckDb => format!("json_type({json}) = 'OBJECT'"),
            Self::Postgres => format!("jsonb_typeof({json}) = 'object'"),
            Self::Spark => format!("schema_of_variant({json}) LIKE 'OBJECT%'"),
        }
    }

    /// Whether a JSON value is an array.
    pub(super) fn is_array(self, json: &str) -> String {
        match self {
            Self::DuckDb => format!("json_type({json}) = 'ARRAY'"),
            Self::Postgres => format!("jsonb_typeof({json}) = 'array'"),
            Self::Spark => format!("schema_of_variant({json}) LIKE 'ARRAY%'"),
        }
    }

    /// Whether a JSON object has no other keys than these.
    pub(super) fn keys_are_among(self, json: &str, keys: &[String]) -> String {
        let list = keys.join(", ");
        match self {
            Self::DuckDb => {
                format!("len(list_filter(json_keys({json}), lambda k: k NOT IN ({list}))) = 0")
            }
            Self::Postgres => format!("({json} - ARRAY[{list}]) = '{{}}'::jsonb"),
            Self::Spark => format!(
                "size(array_except(map_keys(try_cast({json} AS MAP<STRING, VARIANT>)), array({list}))) = 0"
            ),
        }
    }

    /// Returns the number of chosen items.
    pub(super) fn count_of_items(self, items: &str) -> String {
        match self {
            Self::DuckDb => format!("len({items})"),
            Self::Postgres => format!("jsonb_array_length({items})"),
            Self::Spark => format!("size({items})"),
        }
    }

    /// Whether a set holds an item.
    pub(super) fn holds_item(self, items: &str, item: &str) -> String {
        match self {
            Self::DuckDb => format!("list_contains({items}, {item})"),
            Self::Postgres => format!("jsonb_exists({items}, {item})"),
            Self::Spark => format!("array_contains({items}, {item})"),
        }
    }

    /// Whether a set holds nothing but these items.
    pub(super) fn holds_only(self, items: &str, allowed: &[String]) -> String {
        let list = self.list(allowed);
        match self {
            Self::DuckDb => {
                format!("len(list_filter({items}, lambda e: NOT list_contains({list}, e))) = 0")
            }
            Self::Postgres => format!("({items} - {list}) = '[]'::jsonb"),
            Self::Spark => format!("size(array_except({items}, {list})) = 0"),
        }
    }

    /// Returns the integer quotient of a positive dividend.
    pub(super) fn quotient(self, of: &str, by: i64) -> String {
        match self {
            Self::DuckDb => format!("({of} // {by})"),
            Self::Postgres => format!("({of} / {by})"),
            Self::Spark => format!("({of} DIV {by})"),
        }
    }

    /// Writes a whole number: PostgreSQL would compute small ones in 32 bits.
    pub(super) fn number(self, value: i64) -> String {
        match self {
            Self::Postgres => format!("({value})::bigint"),
            Self::DuckDb => format!("CAST({value} AS BIGINT)"),
            Self::Spark => format!("{value}L"),
        }
    }
}

/// The name of a direction, as the shared functions take it.
pub(super) fn direction(direction: Direction) -> &'static str {
    match direction {
        Direction::Down => "'down'",
        Direction::Up => "'up'",
        Direction::Nearest => "'nearest'",
    }
}
