/// What mentions mean: figure, date or target, said by whom, of whom, about what.
///
/// One text passes through a few clear steps. [org.claimline.extraction.reading.CueFinder] marks cue words,
/// [org.claimline.extraction.reading.NameFinder] finds companies and people,
/// [org.claimline.extraction.reading.ClauseReader] says how firmly each stretch of a sentence speaks (fact,
/// expectation, plan), and small rule classes then settle type, qualifier, direction, metric, subject and holder.
@NullMarked
package org.claimline.extraction.reading;

import org.jspecify.annotations.NullMarked;
