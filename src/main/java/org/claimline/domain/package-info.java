/// What the program is about: articles, claims, notes, tags, events, edits, and the ports that storage fills.
/// Plain Java; nothing here knows a file format, a database or a toolkit.
@NullMarked
package org.claimline.domain;

import org.jspecify.annotations.NullMarked;
