import type { LanguagePack } from '../pack';

/** Spanish. */
// biome-ignore format: lists of words fill their lines
export const es: LanguagePack = {
  language: 'es',
  calls: [
    'newsletter', 'boletín', 'boletines', 'suscríbete', 'suscríbase', 'suscribirse', 'suscripción', 'regístrate', 'regístrese',
    'inicia sesión', 'ya eres suscriptor', 'solo para suscriptores', 'exclusivo para suscriptores', 'síguenos', 'siga nuestras',
    'sigue a', 'sigue toda la información', 'síganos', 'canal de whatsapp', 'únete a', 'únase a', 'descarga la app', 'nuestra app',
    'google news', 'apóyanos', 'haz tu donación', 'política de privacidad', 'todos los derechos reservados', 'haga clic', 'haz clic',
    'clic aquí', 'comparte', 'compartir', 'comentarios', 'escríbanos', 'escríbenos', 'correo electrónico', 'publicidad', 'cookies',
    'en tu correo', 'en su correo', 'recibe',
  ],
  readAlso: [
    'lee también', 'lea también', 'leer también', 'también lee', 'también lea', 'le puede interesar', 'te puede interesar',
    'te podría interesar', 'le podría interesar', 'puede interesarte', 'puedes leer', 'puede leer', 'leer más', 'lee más', 'lea más',
    'lea aquí', 'más información', 'más noticias', 'más sobre', 'más en', 'noticias relacionadas', 'noticia relacionada',
    'artículos relacionados', 'temas relacionados', 'relacionado', 'relacionadas', 'ver también', 'vea también', 'mira también',
    'ver más', 'además', 'sigue leyendo', 'seguir leyendo', 'no te pierdas', 'recomendado', 'recomendados', 'lo más leído',
    'lo más visto', 'contenido relacionado', 'en video', 'en contexto', 'consulte aquí', 'archivado en',
  ],
  signOffs: ['con información de', 'con información de la agencia', 'este artículo fue', 'editado por'],
  keyPointHeadings: [
    'puntos clave', 'claves', 'las claves', 'lo esencial', 'en resumen', 'resumen', 'lo más importante', 'en pocas palabras',
  ],
  wallPhrases: [
    'suscríbete para seguir leyendo', 'para seguir leyendo', 'solo para suscriptores', 'contenido exclusivo para suscriptores',
    'ya soy suscriptor', 'suscríbete para leer',
  ],
  consentPhrases: ['nosotros y nuestros socios', 'aceptar y continuar'],
  creditWords: ['foto', 'fotografía', 'imagen', 'crédito', 'créditos', 'fuente', 'ilustración', 'archivo', 'autor'],
  bylineWords: ['por', 'autor', 'autora', 'autores', 'escrito por', 'publicado por', 'texto'],
  andWords: ['y', 'e'],
  roleWords: ['redactor', 'redactora', 'periodista', 'corresponsal'],
  noNames: ['redacción', 'redaccion', 'autor', 'foto'],
  noKickers: ['publicidad', 'exclusivo', 'en vivo'],
  besideDates: [
    'publicado', 'actualizado', 'actualizada', 'el', 'a', 'las', 'hora', 'horas', 'h', 'hrs', 'min', 'minutos', 'lectura', 'de', 'del',
    'hace', 'última', 'actualización', 'lunes',
  ],
};
