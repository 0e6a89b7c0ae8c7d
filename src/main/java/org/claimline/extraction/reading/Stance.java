package org.claimline.extraction.reading;

/// How firmly a stretch of a sentence speaks, from its verb and the verbs above it.
///
/// @param mood how firmly
/// @param verb the verb
/// @param subject whose verb it is
/// @param holder who says, expects or plans it
/// @param trigger the verb that set the mood: "expects" of "expects to pay"
record Stance(Mood mood, Verb verb, Party subject, Party holder, Verb trigger) {

    /// How firmly something is said.
    enum Mood {
        FACT,
        /// The object of "said": the next verb decides.
        SAID,
        /// "unveiled", "approved".
        ANNOUNCED,
        /// "expects", "is forecast to".
        EXPECTED,
        /// "plans to", "agreed to".
        PLANNED,
        /// "will", and what a present progressive announces.
        WILL,
        /// "could", "may".
        MAYBE
    }

    static final Stance NONE = new Stance(Mood.FACT, Verb.NONE, Party.NONE, Party.NONE, Verb.NONE);
}
