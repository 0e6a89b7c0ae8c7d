package org.claimline.importing;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.claimline.domain.Published;
import org.claimline.domain.Span;

/// What a format says about an article before its text is searched for more.
///
/// @param text with line ends `\n`
/// @param promotions stretches that the format itself marks as ads
/// @param label who and what; fields that are not known are empty
/// @param published the date that the format's own fields state
record Draft(Format format, String text, List<Span> promotions, Label label, Optional<Published> published) {

    /// @param source the publisher
    record Label(Optional<String> title, Optional<String> source, Optional<String> author, Optional<URI> url,
            Optional<String> language) {

        static final Label NONE = new Label(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());

        /// This label, with the other's fields where this one has none.
        Label or(Label other) {
            return new Label(title.or(other::title), source.or(other::source), author.or(other::author),
                    url.or(other::url), language.or(other::language));
        }
    }
}
