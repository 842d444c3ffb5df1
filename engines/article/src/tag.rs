//! The elements and attributes the extractor knows by name.

/// An element's name, or a piece of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tag {
    Root,
    Text,
    A,
    Abbr,
    Address,
    Article,
    Aside,
    Base,
    Blockquote,
    Body,
    Br,
    Button,
    Dd,
    Details,
    Dialog,
    Div,
    Dl,
    Dt,
    Fieldset,
    Figcaption,
    Figure,
    Footer,
    Form,
    /// `h1` to `h6`, with the level.
    Heading(u8),
    Head,
    Header,
    Hr,
    Html,
    Img,
    Label,
    Li,
    Link,
    Main,
    Menu,
    Meta,
    Nav,
    Noscript,
    Ol,
    P,
    Picture,
    Pre,
    Script,
    Section,
    Source,
    Span,
    Strong,
    Style,
    Summary,
    Table,
    Tbody,
    Td,
    Time,
    Title,
    Tr,
    Ul,
    /// Any element that shows no text of the page: controls, frames, drawings, media.
    Unread,
    Other,
}

impl Tag {
    /// From the local name, which the parser has put in lower case.
    pub fn from_name(name: &str) -> Self {
        match name {
            "a" => Self::A,
            "abbr" => Self::Abbr,
            "address" => Self::Address,
            "article" => Self::Article,
            "aside" => Self::Aside,
            "base" => Self::Base,
            "blockquote" => Self::Blockquote,
            "body" => Self::Body,
            "br" => Self::Br,
            "button" => Self::Button,
            "dd" => Self::Dd,
            "details" => Self::Details,
            "dialog" => Self::Dialog,
            "div" | "center" | "hgroup" => Self::Div,
            "dl" => Self::Dl,
            "dt" => Self::Dt,
            "fieldset" => Self::Fieldset,
            "figcaption" => Self::Figcaption,
            "figure" => Self::Figure,
            "footer" => Self::Footer,
            "form" => Self::Form,
            "h1" => Self::Heading(1),
            "h2" => Self::Heading(2),
            "h3" => Self::Heading(3),
            "h4" => Self::Heading(4),
            "h5" => Self::Heading(5),
            "h6" => Self::Heading(6),
            "head" => Self::Head,
            "header" => Self::Header,
            "hr" => Self::Hr,
            "html" => Self::Html,
            "img" | "amp-img" => Self::Img,
            "label" => Self::Label,
            "li" => Self::Li,
            "link" => Self::Link,
            "main" => Self::Main,
            "menu" => Self::Menu,
            "meta" => Self::Meta,
            "nav" => Self::Nav,
            "noscript" => Self::Noscript,
            "ol" => Self::Ol,
            "p" => Self::P,
            "picture" => Self::Picture,
            "pre" => Self::Pre,
            "script" => Self::Script,
            "section" => Self::Section,
            "source" => Self::Source,
            "span" | "font" => Self::Span,
            "strong" | "b" => Self::Strong,
            "style" => Self::Style,
            "summary" => Self::Summary,
            "table" => Self::Table,
            "tbody" | "thead" | "tfoot" => Self::Tbody,
            "td" | "th" | "caption" => Self::Td,
            "time" => Self::Time,
            "title" => Self::Title,
            "tr" => Self::Tr,
            "ul" | "dir" => Self::Ul,
            "embed" | "object" | "iframe" | "frame" | "svg" | "canvas" | "audio" | "video" | "select" | "textarea"
            | "input" | "datalist" | "map" | "math" | "template" | "optgroup" | "option" | "amp-ad" | "amp-iframe"
            | "progress" | "meter" | "rp" | "rt" => Self::Unread,
            _ => Self::Other,
        }
    }

    /// Whether text before and after it belongs to different blocks.
    pub fn is_block(self) -> bool {
        !matches!(
            self,
            Self::Root
                | Self::Text
                | Self::A
                | Self::Abbr
                | Self::Br
                | Self::Button
                | Self::Img
                | Self::Label
                | Self::Picture
                | Self::Script
                | Self::Source
                | Self::Span
                | Self::Strong
                | Self::Style
                | Self::Time
                | Self::Unread
                | Self::Noscript
                | Self::Link
                | Self::Meta
                | Self::Other
        )
    }
}

/// The attributes that are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Attr {
    Alt,
    AriaHidden,
    Class,
    Content,
    DataSrc,
    Datetime,
    Hidden,
    Href,
    HttpEquiv,
    Id,
    Itemprop,
    Itemtype,
    Lang,
    Name,
    Property,
    Rel,
    Role,
    Src,
    Srcset,
    Style,
    Title,
    Type,
}

impl Attr {
    /// From the local name in lower case; `None` for those nothing here asks for.
    pub fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "alt" => Self::Alt,
            "aria-hidden" => Self::AriaHidden,
            "class" => Self::Class,
            "content" | "value" => Self::Content,
            "data-src" | "data-lazy-src" | "data-original" => Self::DataSrc,
            "datetime" => Self::Datetime,
            "hidden" => Self::Hidden,
            "href" => Self::Href,
            "http-equiv" => Self::HttpEquiv,
            "id" => Self::Id,
            "itemprop" => Self::Itemprop,
            "itemtype" => Self::Itemtype,
            "lang" => Self::Lang,
            "name" => Self::Name,
            "property" => Self::Property,
            "rel" => Self::Rel,
            "role" => Self::Role,
            "src" => Self::Src,
            "srcset" | "data-srcset" => Self::Srcset,
            "style" => Self::Style,
            "title" => Self::Title,
            "type" => Self::Type,
            _ => return None,
        })
    }
}
