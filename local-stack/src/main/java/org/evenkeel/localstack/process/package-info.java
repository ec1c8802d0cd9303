/** Child processes: started, awaited, stopped, and cleared away when an earlier launcher was killed. */
@NullMarked
package org.evenkeel.localstack.process;

import org.jspecify.annotations.NullMarked;
