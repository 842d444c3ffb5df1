//! The values that go into and come out of the database, the same for both engines.

use anyhow::{Result, bail};

/// One bound or read value. An absent value keeps its type, since PostgreSQL will not take
/// a text NULL for a BIGINT column.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// `TEXT`
    Text(Option<String>),
    /// `BIGINT`: numbers, flags (0/1) and instants (microseconds UTC)
    Int(Option<i64>),
    /// `DOUBLE PRECISION`
    Float(Option<f64>),
    /// `BLOB`
    Bytes(Option<Vec<u8>>),
}

impl Value {
    /// Is it NULL?
    pub fn is_null(&self) -> bool {
        matches!(self, Value::Text(None) | Value::Int(None) | Value::Float(None) | Value::Bytes(None))
    }
}

macro_rules! into_value {
    ($($from:ty => $variant:ident, $convert:expr;)*) => {$(
        impl From<$from> for Value {
            fn from(value: $from) -> Self {
                #[allow(clippy::redundant_closure_call)]
                Value::$variant(Some(($convert)(value)))
            }
        }
        impl From<Option<$from>> for Value {
            fn from(value: Option<$from>) -> Self {
                Value::$variant(value.map($convert))
            }
        }
    )*};
}

into_value! {
    &str => Text, |v: &str| v.to_owned();
    String => Text, |v| v;
    &String => Text, |v: &String| v.clone();
    i64 => Int, |v| v;
    i32 => Int, i64::from;
    u32 => Int, i64::from;
    u16 => Int, i64::from;
    bool => Int, i64::from;
    usize => Int, |v| i64::try_from(v).unwrap_or(i64::MAX);
    u64 => Int, |v| i64::try_from(v).unwrap_or(i64::MAX);
    f64 => Float, |v| v;
    Vec<u8> => Bytes, |v| v;
    &[u8] => Bytes, |v: &[u8]| v.to_vec();
}

impl From<&Option<String>> for Value {
    fn from(value: &Option<String>) -> Self {
        Value::Text(value.clone())
    }
}

/// A Rust type that can be read from a column.
pub trait FromValue: Sized {
    /// The value as this type, or what was found instead.
    fn from_value(value: Value) -> Result<Self>;
}

impl FromValue for String {
    fn from_value(value: Value) -> Result<Self> {
        match value {
            Value::Text(Some(text)) => Ok(text),
            other => bail!("expected a text, found {other:?}"),
        }
    }
}

impl FromValue for i64 {
    fn from_value(value: Value) -> Result<Self> {
        match value {
            Value::Int(Some(number)) => Ok(number),
            other => bail!("expected a whole number, found {other:?}"),
        }
    }
}

impl FromValue for bool {
    fn from_value(value: Value) -> Result<Self> {
        i64::from_value(value).map(|flag| flag != 0)
    }
}

impl FromValue for f64 {
    fn from_value(value: Value) -> Result<Self> {
        match value {
            Value::Float(Some(number)) => Ok(number),
            Value::Int(Some(number)) => Ok(number as f64),
            other => bail!("expected a number, found {other:?}"),
        }
    }
}

impl FromValue for Vec<u8> {
    fn from_value(value: Value) -> Result<Self> {
        match value {
            Value::Bytes(Some(bytes)) => Ok(bytes),
            other => bail!("expected bytes, found {other:?}"),
        }
    }
}

impl FromValue for Value {
    fn from_value(value: Value) -> Result<Self> {
        Ok(value)
    }
}

impl<T: FromValue> FromValue for Option<T> {
    fn from_value(value: Value) -> Result<Self> {
        if value.is_null() { Ok(None) } else { T::from_value(value).map(Some) }
    }
}

/// Values to bind, in the order of `$1, $2 …`.
pub trait IntoValues {
    /// The list.
    fn into_values(self) -> Vec<Value>;
}

impl IntoValues for () {
    fn into_values(self) -> Vec<Value> {
        Vec::new()
    }
}

impl IntoValues for Vec<Value> {
    fn into_values(self) -> Vec<Value> {
        self
    }
}

/// A row turned into a value of the program.
pub trait FromRow: Sized {
    /// Takes the columns in the order in which the query names them.
    fn from_row(row: &mut Row) -> Result<Self>;
}

impl FromRow for Row {
    fn from_row(row: &mut Row) -> Result<Self> {
        Ok(Row::new(std::mem::take(&mut row.values), std::mem::take(&mut row.names)))
    }
}

macro_rules! tuples {
    ($(($($name:ident),+))*) => {$(
        impl<$($name: Into<Value>),+> IntoValues for ($($name,)+) {
            #[allow(non_snake_case)]
            fn into_values(self) -> Vec<Value> {
                let ($($name,)+) = self;
                vec![$($name.into()),+]
            }
        }
        impl<$($name: FromValue),+> FromRow for ($($name,)+) {
            fn from_row(row: &mut Row) -> Result<Self> {
                Ok(($(row.take::<$name>()?,)+))
            }
        }
    )*};
}

tuples! {
    (A) (A, B) (A, B, C) (A, B, C, D) (A, B, C, D, E) (A, B, C, D, E, F) (A, B, C, D, E, F, G)
    (A, B, C, D, E, F, G, H) (A, B, C, D, E, F, G, H, I) (A, B, C, D, E, F, G, H, I, J)
    (A, B, C, D, E, F, G, H, I, J, K) (A, B, C, D, E, F, G, H, I, J, K, L)
    (A, B, C, D, E, F, G, H, I, J, K, L, M) (A, B, C, D, E, F, G, H, I, J, K, L, M, N)
    (A, B, C, D, E, F, G, H, I, J, K, L, M, N, O) (A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P)
    (A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q)
    (A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R)
}

/// One row of an answer: its values, read once from left to right.
#[derive(Clone, Debug)]
pub struct Row {
    pub(super) values: Vec<Value>,
    pub(super) names: Vec<String>,
    next: usize,
}

impl Row {
    pub(super) fn new(values: Vec<Value>, names: Vec<String>) -> Self {
        Row { values, names, next: 0 }
    }

    /// The next column as `T`; the error names the column.
    pub fn take<T: FromValue>(&mut self) -> Result<T> {
        let at = self.next;
        self.next += 1;
        let name = self.names.get(at).map_or("?", String::as_str);
        match self.values.get_mut(at) {
            Some(value) => T::from_value(std::mem::replace(value, Value::Int(None)))
                .map_err(|error| error.context(format!("column {at} ({name})"))),
            None => bail!("the query gives {} columns, column {at} was asked", self.values.len()),
        }
    }

    /// All values with their column names, for exports and copies.
    pub fn into_pairs(self) -> Vec<(String, Value)> {
        self.names.into_iter().zip(self.values).collect()
    }
}
