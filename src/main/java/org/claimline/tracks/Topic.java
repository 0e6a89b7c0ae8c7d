package org.claimline.tracks;

import java.util.Locale;

/// What a track is about.
///
/// @param subject the company or body, as it is written most often
/// @param metric what is measured, or what is scheduled
/// @param unit a currency's code, `%` and the like, a counted noun; `day` for scheduled days, `rating` for ratings
/// @param period how long the periods are that the claims speak of
public record Topic(String subject, String metric, String unit, PeriodKind period) {

    /// Stays the same as long as the topic does: lower case, parts joined by `/`.
    public String id() {
        return String.join("/", slug(subject), slug(metric), slug(unit), slug(period.name()));
    }

    private static String slug(String words) {
        var slug = new StringBuilder();
        for (char c : words.toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isLetterOrDigit(c) || c == '%') {
                slug.append(c);
            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        return slug.toString();
    }
}
