/// A timeline as a file to print: SVG, PNG, PDF, with title, legend and sources.
@NullMarked
package org.claimline.timeline.paper;

import org.jspecify.annotations.NullMarked;
