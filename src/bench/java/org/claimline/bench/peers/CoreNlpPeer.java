package org.claimline.bench.peers;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/// Stanford CoreNLP: SUTime and the numeric recognisers, without the statistical entity models.
final class CoreNlpPeer implements Peer {

    private static final Map<Character, String> CURRENCIES = Map.of('$', "USD", '£', "GBP", '€', "EUR", '¥', "JPY");

    private final StanfordCoreNLP pipeline;

    CoreNlpPeer() {
        var settings = new Properties();
        settings.setProperty("annotators", "tokenize,pos,lemma,ner");
        settings.setProperty("ner.model", "");
        settings.setProperty("ner.applyFineGrained", "false");
        settings.setProperty("ner.useSUTime", "true");
        settings.setProperty("ner.applyNumericClassifiers", "true");
        pipeline = new StanfordCoreNLP(settings);
    }

    @Override
    public String name() {
        return "CoreNLP 4.5.10 numeric + SUTime";
    }

    @Override
    public Set<Class> classes() {
        return EnumSet.allOf(Class.class);
    }

    @Override
    public List<Found> find(String text, LocalDate published) {
        var document = new Annotation(text);
        document.set(CoreAnnotations.DocDateAnnotation.class, published.toString());
        pipeline.annotate(document);
        var found = new ArrayList<Found>();
        List<CoreMap> mentions = document.get(CoreAnnotations.MentionsAnnotation.class);
        for (CoreMap mention : mentions == null ? List.<CoreMap>of() : mentions) {
            int start = mention.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class);
            int end = mention.get(CoreAnnotations.CharacterOffsetEndAnnotation.class);
            String type = mention.get(CoreAnnotations.EntityTypeAnnotation.class);
            switch (type) {
                case "MONEY" -> found.add(amount(start, end, Class.MONEY, normalised(mention)));
                case "PERCENT" -> found.add(amount(start, end, Class.PERCENT, normalised(mention)));
                case "DATE" -> found.add(date(start, end, mention));
                default -> {
                }
            }
        }
        return found;
    }

    private static String normalised(CoreMap mention) {
        String value = mention.get(CoreAnnotations.NormalizedNamedEntityTagAnnotation.class);
        return value == null ? "" : value;
    }

    private static Found date(int start, int end, CoreMap mention) {
        var timex = mention.get(TimeAnnotations.TimexAnnotation.class);
        String value = timex == null || timex.value() == null ? normalised(mention) : timex.value();
        return Timex.days(value).map(days -> Found.date(start, end, days.first(), days.last()))
                .orElseGet(() -> Found.without(start, end, Class.DATE));
    }

    /// "$5.3E10", "~$11.0", "%26.0", ">=$3.0E8", "$3.5E9-$4.0E9"
    private static Found amount(int start, int end, Class what, String normalised) {
        int at = 0;
        while (at < normalised.length() && "<>=~".indexOf(normalised.charAt(at)) >= 0) {
            at++;
        }
        if (at >= normalised.length()) {
            return Found.without(start, end, what);
        }
        String unit = what == Class.PERCENT ? "%" : CURRENCIES.getOrDefault(normalised.charAt(at), "");
        String[] ends = normalised.substring(at).split("(?<=\\d)-", 2);
        Optional<BigDecimal> low = number(ends[0]);
        Optional<BigDecimal> high = number(ends[ends.length - 1]);
        return low.isPresent() && high.isPresent() ? Found.amount(start, end, what, low.get(), high.get(), unit)
                : Found.without(start, end, what);
    }

    private static Optional<BigDecimal> number(String text) {
        int at = 0;
        while (at < text.length() && !Character.isDigit(text.charAt(at)) && text.charAt(at) != '.') {
            at++;
        }
        try {
            return Optional.of(new BigDecimal(text.substring(at)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
