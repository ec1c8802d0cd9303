/** The main job as a finance director does it, through the public API alone. */
@NullMarked
package org.evenkeel.localstack.mainjob;

import org.jspecify.annotations.NullMarked;
