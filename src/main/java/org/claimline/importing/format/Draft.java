package org.claimline.importing.format;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.claimline.domain.Encoding;
import org.claimline.domain.Furniture;
import org.claimline.domain.Published;

/// What a format says about an article before its text is searched for more.
///
/// @param text with line ends `\n`
/// @param furniture stretches of whole lines that the format itself shows not to be body, in order
/// @param label who and what; fields that are not known are empty
/// @param published the date that the format's own fields state
/// @param guess what counts only where the text itself says nothing
/// @param encoding that the text was written in, where the format leaves it open
public record Draft(Format format, String text, List<Furniture> furniture, Label label, Optional<Published> published,
        Guess guess, Encoding encoding) {

    /// A draft of a format that has its own encoding.
    public Draft(Format format, String text, List<Furniture> furniture, Label label, Optional<Published> published,
            Guess guess) {
        this(format, text, furniture, label, published, guess, Encoding.UTF_8);
    }

    /// A draft whose fields are all stated.
    public Draft(Format format, String text, List<Furniture> furniture, Label label, Optional<Published> published) {
        this(format, text, furniture, label, published, Guess.NONE);
    }

    /// This draft, read in an encoding.
    public Draft in(Encoding itsEncoding) {
        return new Draft(format, text, furniture, label, published, guess, itsEncoding);
    }

    /// What a file's properties suggest: who saved it last is often not who wrote it, and when is often later.
    public record Guess(Label label, Optional<Published> published) {

        public static final Guess NONE = new Guess(Label.NONE, Optional.empty());
    }

    /// @param source the publisher
    public record Label(Optional<String> title, Optional<String> source, Optional<String> author, Optional<URI> url,
            Optional<String> language) {

        public static final Label NONE = new Label(Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(),
                Optional.empty());

        /// This label, with the other's fields where this one has none.
        public Label or(Label other) {
            return new Label(title.or(other::title), source.or(other::source), author.or(other::author),
                    url.or(other::url), language.or(other::language));
        }
    }
}
