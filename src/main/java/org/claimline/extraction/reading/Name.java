package org.claimline.extraction.reading;

/// A name in a text.
///
/// @param first its first token
/// @param end one past its last token, company suffixes included
/// @param core one past its last token without company suffixes
/// @param kind what bears it
/// @param called how its bearer is called where the name does not say: "China" for "Chinese"; else empty
/// @param entity the number of its bearer in the text: "Apple Inc" and "Apple" have the same
record Name(int first, int end, int core, Kind kind, String called, int entity) {

    /// What bears a name.
    enum Kind {
        /// A bank or broker that rates and forecasts.
        BROKER,
        /// A research firm, a statistics office, a central bank, a news agency.
        RESEARCH,
        /// A company or another body.
        COMPANY,
        PERSON,
        /// A country, a city, a market.
        PLACE,
        /// "Chinese": what belongs to a country.
        NATIONAL,
        /// A product, a project, anything else with a name.
        OTHER
    }

    boolean isBody() {
        return kind == Kind.BROKER || kind == Kind.RESEARCH || kind == Kind.COMPANY;
    }

    Name as(Kind newKind) {
        return new Name(first, end, core, newKind, called, entity);
    }
}
