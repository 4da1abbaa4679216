document.getElementById('greeting').lang = 'cy';
