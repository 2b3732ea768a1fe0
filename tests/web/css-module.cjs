// Under Jest a style sheet's class is its own name.
module.exports = new Proxy({}, { get: (_target, name) => (name === "__esModule" ? false : String(name)) });
