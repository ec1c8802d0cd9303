/** Starts the whole platform on one machine, without containers, and stops all of it again. */
@NullMarked
package org.evenkeel.localstack;

import org.jspecify.annotations.NullMarked;
