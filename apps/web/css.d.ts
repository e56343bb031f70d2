// The bundler turns an imported style sheet into a <link>; to the type checker it is a side effect.
declare module "*.css";
