package org.claimline.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// How texts become terms: words by Unicode's rules, Chinese and Japanese characters one by one, case, accents and
/// width aside, English endings cut.
///
/// In the index a word stands beside its stem, so that the beginning of a word can be looked for while it is typed.
final class Texts extends Analyzer {

    /// What is written to the index.
    static final Analyzer INDEXED = new Texts(true, true);
    private static final Analyzer STEMS = new Texts(true, false);
    private static final Analyzer WORDS = new Texts(false, false);

    private final boolean stemmed;
    private final boolean words;

    private Texts(boolean stemmed, boolean words) {
        this.stemmed = stemmed;
        this.words = words;
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        Tokenizer tokenizer = new StandardTokenizer();
        TokenStream terms = new EnglishPossessiveFilter(
                new ASCIIFoldingFilter(new LowerCaseFilter(new CJKWidthFilter(tokenizer))));
        if (words) {
            terms = new KeywordRepeatFilter(terms);
        }
        if (stemmed) {
            terms = new PorterStemFilter(terms);
        }
        return new TokenStreamComponents(tokenizer, words ? new RemoveDuplicatesTokenFilter(terms) : terms);
    }

    /// The stems of what was typed, one a word.
    static List<String> stems(String typed) {
        return terms(STEMS, typed);
    }

    /// The words of what was typed, as they are.
    static List<String> words(String typed) {
        return terms(WORDS, typed);
    }

    private static List<String> terms(Analyzer analyzer, String typed) {
        var terms = new ArrayList<String>();
        try (TokenStream stream = analyzer.tokenStream("", typed)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }
}
