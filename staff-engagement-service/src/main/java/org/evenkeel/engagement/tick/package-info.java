/**
 * What is done for an organisation without anybody asking, time and again, by one replica at a time. Features say what; this
 * knows none of them.
 */
@NullMarked
package org.evenkeel.engagement.tick;

import org.jspecify.annotations.NullMarked;
