package org.claimline.extraction.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.claimline.domain.ClaimType;
import org.claimline.domain.Direction;
import org.claimline.domain.Evidence;
import org.claimline.domain.Finding;
import org.claimline.domain.Kind;
import org.claimline.domain.Period;
import org.claimline.domain.Qualifier;
import org.claimline.domain.Reading;
import org.claimline.extraction.Context;
import org.claimline.extraction.Lexicon;
import org.claimline.extraction.Mention;
import org.claimline.extraction.MentionReader;
import org.claimline.extraction.PhraseTable;
import org.claimline.extraction.Tokens;

/// Reads mentions by cue words, verbs and names. Holds only word lists: one reader serves all threads.
public final class ClaimReader implements MentionReader {

    private final CueFinder cueFinder;
    private final NameFinder nameFinder;
    private final PhraseTable heads;
    private final PhraseTable sources;

    /// @param lexicon where the word lists come from
    public ClaimReader(Lexicon lexicon) {
        cueFinder = new CueFinder(lexicon);
        nameFinder = new NameFinder(lexicon);
        heads = MetricRules.heads(lexicon);
        sources = SourceFinder.nouns(lexicon);
    }

    @Override
    public List<Finding> read(Tokens tokens, List<Mention> mentions, Context context) {
        if (mentions.isEmpty()) {
            return List.of();
        }
        long[] cues = cueFinder.cues(tokens);
        for (Mention mention : mentions) {
            Arrays.fill(cues, mention.first(), mention.end(), 0);
        }
        Names names = nameFinder.names(tokens, cues);
        var parties = new PartyFinder(tokens, cues, names);
        var clauses = new ClauseReader(tokens, cues, names, parties);
        var mentionAt = new int[tokens.size()];
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            for (int k = mention.first(); k < mention.end(); k++) {
                mentionAt[k] = i + 1;
            }
        }
        var passage = new Passage(tokens, cues, names, parties, clauses, mentions, mentionAt, context);
        return new Pass(passage).findings();
    }

    /// One pass over the mentions of one text.
    private final class Pass {

        private static final long CHANGING = Cue.of(Cue.RISE, Cue.FALL);
        private static final long LINKS = Cue.of(Cue.FROM, Cue.COMPARE, Cue.INSIDE, Cue.DET, Cue.PREVIOUS, Cue.ABOUT,
                Cue.OVER, Cue.UNDER, Cue.ADVERB);

        private final Passage passage;
        private final Tokens tokens;
        private final List<Mention> mentions;
        private final Role[] roles;
        private final PriceTargetRules brokers;
        private final QuantityRules quantities;
        private final DateRules dates;
        private final QualifierRules qualifiers;
        private final DirectionRules directions;
        private final MetricRules metrics;
        private final SubjectRules subjects;
        private final HolderRules holders;
        private final Reasons reasons;

        Pass(Passage passage) {
            this.passage = passage;
            tokens = passage.tokens();
            mentions = passage.mentions();
            roles = new Role[mentions.size()];
            brokers = new PriceTargetRules(passage);
            quantities = new QuantityRules(passage);
            dates = new DateRules(passage);
            qualifiers = new QualifierRules(passage);
            directions = new DirectionRules(passage);
            metrics = new MetricRules(passage, heads);
            subjects = new SubjectRules(passage, heads);
            holders = new HolderRules(passage, sources);
            reasons = new Reasons(passage);
        }

        List<Finding> findings() {
            for (int i = 0; i < roles.length; i++) {
                if (!DateRules.isDate(mentions.get(i))) {
                    roles[i] = role(i);
                }
            }
            for (int i = 0; i < roles.length; i++) {
                if (DateRules.isDate(mentions.get(i))) {
                    roles[i] = dates.role(mentions.get(i), outlookNear(i), forecastNear(i));
                }
            }
            var findings = new ArrayList<Finding>(roles.length);
            for (int i = 0; i < roles.length; i++) {
                findings.add(finding(i, findings));
            }
            return findings;
        }

        private Role role(int i) {
            Mention mention = mentions.get(i);
            if (mention.converts() > 0 && mention.converts() <= i) {
                Role original = roles[i - mention.converts()];
                return original.isTarget() ? original : Role.plain(mention.type(), mention.rule());
            }
            if (mention.type() == ClaimType.RATING) {
                return brokers.rating(mention);
            }
            if (mention.type() == ClaimType.MONEY) {
                int last = lastAmount(i);
                Optional<Role> target = brokers.priceTarget(mention,
                        last < 0 ? Optional.empty() : Optional.of(roles[last]),
                        last < 0 ? Optional.empty() : Optional.of(mentions.get(last)));
                if (target.isPresent()) {
                    return target.get();
                }
            }
            Role role = ofReplaced(i, quantities.role(mention));
            if ((!role.isTarget() || role.type() == ClaimType.COMMITMENT) && isReplacedBy(i)) {
                return roles[i - 1].asPrior();
            }
            return role.isTarget() || !continues(i) ? role : roles[i - 1];
        }

        /// "now sees $5 billion, down from an earlier forecast of $6 billion": the company's own outlook, too.
        private Role ofReplaced(int i, Role role) {
            boolean open = role.prior() && role.type() == ClaimType.FORECAST && !role.holder().isSomebody()
                    && passage.has(role.cue() - 1, Cue.PREVIOUS);
            int sentence = tokens.sentence(mentions.get(i).first());
            for (int k = i - 1; open && k >= Math.max(0, i - 3); k--) {
                if (roles[k] != null && roles[k].type() == ClaimType.GUIDANCE
                        && tokens.sentence(mentions.get(k).first()) == sentence) {
                    return new Role(ClaimType.GUIDANCE, "guidance.noun", roles[k].holder(), true, role.cue(),
                            role.cueEnd());
                }
            }
            return role;
        }

        /// "sweetened its bid to $3 billion from $2.5 billion", "cut its forecast to 38 billion, down from 40 billion":
        /// what a new offer or outlook stands in place of. An outlook that is not revised is compared with results.
        private boolean isReplacedBy(int i) {
            Role last = i == 0 || roles[i - 1] == null ? Role.plain(ClaimType.COUNT, "") : roles[i - 1];
            boolean revisable = last.isTarget() && !last.prior() && mentions.get(i - 1).type() == mentions.get(i).type()
                    && (last.rule().equals("guidance.noun") || last.rule().equals("forecast.noun")
                            || last.rule().equals("commitment.noun")
                            || last.rule().equals("guidance.verb") && passage.isWord(last.cue() - 1, "now"));
            if (!revisable) {
                return false;
            }
            Stance stance = passage.clauses().at(mentions.get(i - 1).first());
            boolean now = last.rule().equals("guidance.verb");
            int until = mentions.get(i).first();
            int from = mentions.get(i - 1).end();
            boolean replaces = (now || stance.verb().isAny(CHANGING)) && stance.verb().first() < from
                    && until - from < 6
                    && until - from > 0 && !isPeriodBehind(i);
            boolean linked = false;
            for (int k = from; k < until && replaces; k++) {
                linked |= passage.hasAny(k, Cue.FROM.bit | Cue.COMPARE.bit);
                replaces = tokens.kind(k) == Tokens.COMMA || passage.hasAny(k, LINKS) || passage.isWord(k, "per")
                        || passage.isWord(k, "share");
            }
            return replaces && linked;
        }

        /// "from $4 billion a year earlier", "in 2024": a result, and no outlook.
        private boolean isPeriodBehind(int i) {
            for (int k = mentions.get(i).end(); k < Math.min(mentions.get(i).end() + 4, tokens.size()); k++) {
                int number = passage.mention(k);
                if (number >= 0 && DateRules.isDate(mentions.get(number)) || passage.isWord(k, "year")) {
                    return true;
                }
            }
            return false;
        }

        /// "the proposed 55%, 60% or even 65%": one row of amounts, all of which are what the first one is.
        private boolean continues(int i) {
            if (i > 0 && roles[i - 1] != null && passage.isWord(mentions.get(i).first() - 1, "minus")
                    && passage.isWord(mentions.get(i).first() - 3, "plus")) {
                return true;
            }
            if (i == 0 || roles[i - 1] == null || mentions.get(i - 1).type() != mentions.get(i).type()
                    || roles[i - 1].type() == ClaimType.PRICE_TARGET || roles[i - 1].prior()) {
                return false;
            }
            int from = mentions.get(i - 1).end();
            int until = mentions.get(i).first();
            boolean joined = until > from && until - from < 4;
            for (int k = from; k < until && joined; k++) {
                joined = tokens.kind(k) == Tokens.COMMA || passage.hasAny(k, Cue.AND.bit | Cue.ADVERB.bit);
            }
            return joined;
        }

        private int lastAmount(int i) {
            int last = i - 1;
            while (last >= 0 && last > i - 4
                    && (DateRules.isDate(mentions.get(last)) || mentions.get(last).type() == ClaimType.RATING)) {
                last--;
            }
            return last >= 0 && last > i - 4 && !DateRules.isDate(mentions.get(last)) ? last : -1;
        }

        /// Whether a target stands in the clause of a date.
        private boolean outlookNear(int i) {
            return isOutlook(i, -1) || isOutlook(i, 1);
        }

        private boolean forecastNear(int i) {
            int before = nearest(i, -1);
            int behind = nearest(i, 1);
            return before >= 0 && roles[before].type() == ClaimType.FORECAST
                    || before < 0 && behind >= 0 && roles[behind].type() == ClaimType.FORECAST
                            && !passage.clauses().isGoverned(mentions.get(i).first());
        }

        /// The amount next to a date in its sentence, or -1.
        private int nearest(int date, int step) {
            int sentence = tokens.sentence(mentions.get(date).first());
            for (int i = date + step; i >= 0 && i < roles.length && Math.abs(i - date) < 5; i += step) {
                if (tokens.sentence(mentions.get(i).first()) != sentence) {
                    return -1;
                }
                if (!DateRules.isDate(mentions.get(i))) {
                    return i;
                }
            }
            return -1;
        }

        private boolean isOutlook(int date, int step) {
            int sentence = tokens.sentence(mentions.get(date).first());
            for (int i = date + step; i >= 0 && i < roles.length && Math.abs(i - date) < 5; i += step) {
                if (tokens.sentence(mentions.get(i).first()) != sentence) {
                    return false;
                }
                if (!DateRules.isDate(mentions.get(i))) {
                    Verb own = passage.clauses().at(mentions.get(date).first()).verb();
                    boolean apart = own.is(Cue.MOVE) && own.form() == Verb.Form.INFINITIVE
                            && passage.clauses().at(mentions.get(i).first()).verb() != own;
                    boolean expected = step < 0 && own.passive() && own.is(Cue.EXPECT)
                            && (roles[i].type() == ClaimType.GUIDANCE || roles[i].type() == ClaimType.FORECAST);
                    if (expected) {
                        return true;
                    }
                    return !apart && roles[i].isTarget() && roles[i].type() != ClaimType.RATING
                            && passage.clauses().isGoverned(mentions.get(i).first());
                }
            }
            return false;
        }

        private Finding finding(int i, List<Finding> before) {
            Mention mention = mentions.get(i);
            Role role = roles[i];
            if (role.type().kind() == Kind.DATE) {
                return new Finding(mention.span(), Reading.of(role.type(), mention.value()),
                        evidence(mention, role, ""));
            }
            if (mention.converts() > 0 && mention.converts() <= i) {
                Reading original = before.get(i - mention.converts()).reading();
                Optional<Qualifier> own = original.qualifier().or(() -> qualifiers.qualifier(mention));
                Reading reading = new Reading(role.type(), mention.value(), own, original.direction(),
                        original.metric(), original.subject(), original.holder(), original.prior(), original.about());
                return new Finding(mention.span(), reading,
                        evidence(mention, role, original.holder().orElse("")));
            }
            boolean date = DateRules.isDate(mention);
            boolean rating = role.type() == ClaimType.RATING;
            Optional<Qualifier> qualifier = date || rating ? Optional.empty() : qualifiers.qualifier(mention);
            Optional<Direction> direction = date || rating || role.prior()
                    ? Optional.empty()
                    : directions.direction(mention, directionBefore(i, before));
            int[] metric = metrics.metric(mention, role);
            int subject = subjects.subject(mention, role, metric);
            Optional<String> holder = role.isTarget() ? holders.holder(mention, role) : Optional.empty();
            holder = holder.isEmpty() && role.prior() ? holderBefore(i, before) : holder;
            Optional<String> named = metrics.text(metric).or(() -> metricBefore(i, before));
            var reading = new Reading(role.type(), mention.value(), qualifier, direction,
                    rating ? Optional.empty() : named,
                    subject < 0 ? Optional.empty() : Optional.of(passage.names().commonForm(subject)), holder,
                    role.prior(), about(i));
            return new Finding(mention.span(), reading, evidence(mention, role, holder.orElse("")));
        }

        /// Who gave the value that replaces one: whoever gave the old one too.
        private Optional<String> holderBefore(int i, List<Finding> before) {
            int k = i - 1;
            while (k >= 0 && k > i - 4 && DateRules.isDate(mentions.get(k))) {
                k--;
            }
            boolean same = k >= 0 && k > i - 4 && roles[k].type() == roles[i].type()
                    && tokens.sentence(mentions.get(k).first()) == tokens.sentence(mentions.get(i).first());
            return same ? before.get(k).reading().holder() : Optional.empty();
        }

        private Optional<Direction> directionBefore(int i, List<Finding> before) {
            boolean near = i > 0
                    && tokens.sentence(mentions.get(i - 1).first()) == tokens.sentence(mentions.get(i).first());
            boolean same = near && mentions.get(i - 1).type() == mentions.get(i).type();
            boolean again = near && passage.isWord(passage.link(mentions.get(i)), "or");
            return same || again ? before.get(i - 1).reading().direction() : Optional.empty();
        }

        private static final long BACK = Cue.of(Cue.THAT, Cue.PRONOUN);

        /// The metric of an amount before: in the same sentence or, where the sentence only goes on, in the one before.
        private Optional<String> metricBefore(int i, List<Finding> before) {
            if (roles[i].type() == ClaimType.EVENT) {
                return Optional.empty();
            }
            int sentence = tokens.sentence(mentions.get(i).first());
            for (int k = i - 1; k >= Math.max(0, i - 3); k--) {
                int distance = sentence - tokens.sentence(mentions.get(k).first());
                Optional<String> metric = before.get(k).reading().metric();
                boolean alike = mentions.get(k).type() != ClaimType.COUNT || mentions.get(i).type() == ClaimType.COUNT;
                int start = tokens.sentenceFirst(sentence);
                boolean goesOn = distance == 1 && (!tokens.lineStart(start) || passage.hasAny(start, BACK));
                boolean near = distance == 0 || goesOn && isSameMeasure(k, i);
                if (metric.isPresent() && alike && near && roles[k].type() != ClaimType.EVENT) {
                    return metric;
                }
            }
            return Optional.empty();
        }

        private boolean isSameMeasure(int before, int i) {
            boolean targets = roles[before].type() == ClaimType.PRICE_TARGET;
            ClaimType type = mentions.get(i).type();
            boolean like = type == mentions.get(before).type()
                    || type == ClaimType.MONEY && mentions.get(before).type() == ClaimType.PERCENT
                    || type == ClaimType.PERCENT && mentions.get(before).type() == ClaimType.MONEY;
            return like && targets == (roles[i].type() == ClaimType.PRICE_TARGET)
                    && roles[i].type() != ClaimType.COMMITMENT;
        }

        /// The period in the sentence that an amount speaks of: the nearest behind it, else the nearest before.
        private Optional<Period> about(int i) {
            int sentence = tokens.sentence(mentions.get(i).first());
            for (int step = 1; step >= -1; step -= 2) {
                int k = i + step;
                boolean near = k >= 0 && k < roles.length && tokens.sentence(mentions.get(k).first()) == sentence;
                if (near && roles[k].type().kind() == Kind.DATE && mentions.get(k).value() instanceof Period period) {
                    return Optional.of(period);
                }
            }
            return Optional.empty();
        }

        private Evidence evidence(Mention mention, Role role, String holder) {
            return new Evidence(role.rule(), reasons.because(mention, role, holder),
                    Confidence.of(role, reasons.isInferred(mention)));
        }
    }
}
