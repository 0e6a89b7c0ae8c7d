package org.claimline.importing.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.claimline.domain.Encoding;
import org.claimline.domain.Encoding.Certainty;

/// Finds the encoding of bytes that are not UTF-8: decodes a stretch of them in every encoding that people use, and
/// takes the one whose text reads most like a language.
final class Detection {

    private static final int SAMPLE = 16_384;
    private static final int LEAD = 512;
    private static final double CLEAR = 12;
    private static final double DECLARED_SHARE = 1.25;
    private static final double DECLARED_SLACK = 12;

    /// @param prior how much less common than windows-1252 it is, in nats
    private record Candidate(String name, double prior) {}

    private record Scored(Charset charset, String text, double cost) {}

    private static final List<Candidate> CANDIDATES = List.of(new Candidate("windows-1252", 0),
            new Candidate("UTF-8", 0), new Candidate("GB18030", 1), new Candidate("Big5-HKSCS", 1),
            new Candidate("windows-31j", 1), new Candidate("EUC-JP", 1.5), new Candidate("x-windows-949", 1),
            new Candidate("windows-1250", 1), new Candidate("windows-1251", 1), new Candidate("KOI8-R", 2),
            new Candidate("ISO-8859-2", 1.5), new Candidate("ISO-8859-5", 3), new Candidate("ISO-8859-15", 2),
            new Candidate("windows-1253", 1), new Candidate("ISO-8859-7", 1.5), new Candidate("windows-1254", 1.5),
            new Candidate("windows-1255", 1), new Candidate("windows-1256", 1), new Candidate("windows-1257", 2),
            new Candidate("x-windows-874", 1), new Candidate("KOI8-U", 3), new Candidate("IBM866", 4),
            new Candidate("IBM855", 6), new Candidate("x-MacCyrillic", 4), new Candidate("x-MacRoman", 6),
            new Candidate("IBM850", 5), new Candidate("x-EUC-TW", 6));

    private Detection() {}

    /// The encoding of some bytes that have no byte-order mark.
    ///
    /// @param declared the encoding that the file names: believed unless its bytes speak clearly against it
    static Encoding of(byte[] bytes, Optional<Charset> declared) {
        Optional<Charset> escaped = escaped(bytes);
        if (escaped.isPresent()) {
            return new Encoding(escaped.get().name(), Certainty.DETECTED);
        }
        byte[] sample = sample(bytes);
        List<Scored> scored = new ArrayList<>();
        for (Candidate candidate : CANDIDATES) {
            Charset charset = Charset.forName(candidate.name());
            scored.add(score(sample, charset, candidate.prior()));
        }
        scored.sort(Comparator.comparingDouble(Scored::cost));
        Scored best = scored.getFirst();
        if (declared.isPresent()) {
            Scored named = score(sample, declared.get(), 0);
            if (named.cost() <= best.cost() * DECLARED_SHARE + DECLARED_SLACK) {
                return new Encoding(named.charset().name(), Certainty.DECLARED);
            }
        }
        double next = scored.stream().filter(s -> !s.text().equals(best.text())).mapToDouble(Scored::cost).findFirst()
                .orElse(Double.MAX_VALUE);
        return new Encoding(best.charset().name(), next - best.cost() >= CLEAR
                ? Certainty.DETECTED
                : Certainty.GUESSED);
    }

    private static Scored score(byte[] sample, Charset charset, double prior) {
        String text = lenient(sample, charset);
        return new Scored(charset, text, prior + Likelihood.cost(text));
    }

    private static String lenient(byte[] sample, Charset charset) {
        try {
            return charset.newDecoder().onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE).decode(ByteBuffer.wrap(sample)).toString();
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("a decoder that replaces does not fail", e);
        }
    }

    /// From the first byte outside ASCII, with a little before it; ends at a line's end where there is one, so that no
    /// character is cut.
    private static byte[] sample(byte[] bytes) {
        int first = 0;
        while (first < bytes.length && bytes[first] >= 0) {
            first++;
        }
        int start = Math.max(0, first - LEAD);
        int end = Math.min(bytes.length, start + SAMPLE);
        int cut = end;
        while (end < bytes.length && cut > start + SAMPLE / 2 && bytes[cut - 1] != '\n') {
            cut--;
        }
        return Arrays.copyOfRange(bytes, start, end < bytes.length && cut > start + SAMPLE / 2 ? cut : end);
    }

    /// The seven-bit encodings that shift with escape sequences.
    private static Optional<Charset> escaped(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, SAMPLE), StandardCharsets.ISO_8859_1);
        if (head.contains("\u001b$)C")) {
            return Charsets.named("ISO-2022-KR");
        }
        boolean japanese = head.contains("\u001b$B") || head.contains("\u001b$@") || head.contains("\u001b(J");
        return japanese ? Charsets.named("ISO-2022-JP") : Optional.empty();
    }
}
