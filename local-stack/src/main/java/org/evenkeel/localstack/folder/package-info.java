/** What is kept on this machine between runs, its secrets, and the lock that keeps a second launcher out. */
@NullMarked
package org.evenkeel.localstack.folder;

import org.jspecify.annotations.NullMarked;
