package org.claimline.bench.peers;

import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.heideltime.standalone.components.ResultFormatter;
import de.unihd.dbs.heideltime.standalone.exceptions.DocumentCreationTimeMissingException;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import de.unihd.dbs.uima.types.heideltime.Timex3;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.apache.uima.jcas.JCas;

/// HeidelTime, English news, with its own tokenizer and no part-of-speech tagger: its bridge to Stanford's tagger does
/// not run with today's CoreNLP, and the others are not on Central. Tense rules find less without one.
final class HeidelTimePeer implements Peer {

    private final HeidelTimeStandalone heidelTime;

    HeidelTimePeer() {
        try {
            Path settings = Files.createTempFile("heideltime", ".props");
            Files.writeString(settings, """
                    considerDate = true
                    considerDuration = false
                    considerSet = false
                    considerTime = true
                    considerTemponym = false
                    typeSystemHome = desc/type/HeidelTime_TypeSystem.xml
                    typeSystemHome_DKPro = desc/type/DKPro_TypeSystem.xml
                    uimaVarDate = Date
                    uimaVarDuration = Duration
                    uimaVarLanguage = Language
                    uimaVarSet = Set
                    uimaVarTime = Time
                    uimaVarTemponym = Temponym
                    uimaVarTypeToProcess = Type
                    """);
            heidelTime = new HeidelTimeStandalone(Language.ENGLISH, DocumentType.NEWS, OutputType.TIMEML,
                    settings.toString(), POSTagger.NO);
            Files.delete(settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return "HeidelTime 2.2.1 (no tagger)";
    }

    @Override
    public List<Found> find(String text, LocalDate published) {
        var found = new ArrayList<Found>();
        ResultFormatter collector = jcas -> {
            collect(jcas, found);
            return "";
        };
        try {
            heidelTime.process(text, Date.from(published.atStartOfDay(ZoneOffset.UTC).toInstant()), collector);
        } catch (DocumentCreationTimeMissingException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    private static void collect(JCas jcas, List<Found> found) {
        for (var annotation : jcas.getAnnotationIndex(Timex3.type)) {
            var timex = (Timex3) annotation;
            found.add(Timex.days(timex.getTimexValue())
                    .map(days -> Found.date(timex.getBegin(), timex.getEnd(), days.first(), days.last()))
                    .orElseGet(() -> Found.without(timex.getBegin(), timex.getEnd(), Class.DATE)));
        }
    }
}
