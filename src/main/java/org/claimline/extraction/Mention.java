package org.claimline.extraction;

import org.claimline.domain.ClaimType;
import org.claimline.domain.ClaimValue;
import org.claimline.domain.Span;

/// A stretch of text that carries an amount, a date or a rating, with its value; not yet what it means.
///
/// @param first its first token
/// @param end one past its last token
/// @param span its exact stretch of the text; may begin or end inside a token
/// @param type what it is by its form alone: money, percent, points, multiple, count, a date type, or rating
/// @param value the normalised value
/// @param rule the name of the rule that found it: "money.symbol-scale"
/// @param noun the token of the counted noun or measure ("users"), or -1
/// @param converts how many places back the mention stands whose conversion in brackets this is, or 0
/// @param relative whether a date was counted from the publication date
public record Mention(int first, int end, Span span, ClaimType type, ClaimValue value, String rule, int noun,
        int converts, boolean relative) {}
