/** What the user of the launcher is told: progress, tables, and failures of one clear sentence. */
@NullMarked
package org.evenkeel.localstack.terminal;

import org.jspecify.annotations.NullMarked;
