/// What whoever runs the bot can set, and its loader: the only reader of the environment. Imports
/// nothing of this project.
package org.isshistorian.config;
