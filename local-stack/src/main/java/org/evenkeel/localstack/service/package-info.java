/** The three services as packaged, and all they are told by environment variables. */
@NullMarked
package org.evenkeel.localstack.service;

import org.jspecify.annotations.NullMarked;
