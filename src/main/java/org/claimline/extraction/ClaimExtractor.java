package org.claimline.extraction;

import java.util.List;

import org.claimline.domain.Finding;
import org.claimline.extraction.reading.ClaimReader;

/// Finds the claims of a text. Immutable, and safe for many threads at once.
public final class ClaimExtractor {

    /// Grows whenever the same text may give other claims than before: notebooks remember it for each article and
    /// offer to read again what an older engine has read. `EngineVersionTest` says when it must grow.
    public static final int VERSION = 9;

    private final Lexer lexer;
    private final MentionScanner scanner;
    private final MentionReader reader;

    public ClaimExtractor(Lexicon lexicon) {
        this(lexicon, new ClaimReader(lexicon));
    }

    /// With another way to read the mentions.
    public ClaimExtractor(Lexicon lexicon, MentionReader reader) {
        this.lexer = new Lexer(lexicon);
        this.scanner = new MentionScanner(lexicon);
        this.reader = reader;
    }

    /// All claims of a text, in its order. Never fails, whatever the text holds; takes time linear in its length.
    ///
    /// @param text the article's body
    /// @param context what is known about it
    public List<Finding> extract(String text, Context context) {
        Tokens tokens = lexer.tokens(text);
        return reader.read(tokens, scanner.mentions(tokens, context), context);
    }
}
